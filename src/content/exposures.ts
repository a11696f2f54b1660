import { exposes } from '../shared/exposed.ts';

/** Texts remembered, oldest forgotten first: as many as verdicts are. */
const REMEMBERED = 5000;

/** Which texts give private data away. Each is read once, as its verdict comes, so that the popup need not wait for all of them. */
export class Exposures {
  private readonly known = new Map<string, boolean>();

  /** Reads a text, unless it was read. */
  note(text: string): void {
    if (this.known.has(text)) return;
    this.known.set(text, exposes(text));
    if (this.known.size <= REMEMBERED) return;
    const [oldest] = this.known.keys();
    this.known.delete(oldest as string);
  }

  has = (text: string): boolean => this.known.get(text) ?? exposes(text);
}
