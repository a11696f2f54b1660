import { box, isConnected } from './dom.ts';
import { BESIDE, MARK } from './marks.ts';

/** So often what the page takes away is put back. */
const MOST_REPAIRS = 3;

/**
 * Where we draw beside comments without touching them: one element after the body, with a closed shadow root. The page
 * learns that it is there and nothing of what is in it; screen readers and presses pass it by.
 */
export class Beside {
  private readonly document: Document;
  private readonly signal: AbortSignal;
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private repairs = 0;

  /** Aborting the signal takes everything away. */
  constructor(document: Document, signal: AbortSignal) {
    this.document = document;
    this.signal = signal;
    signal.addEventListener('abort', () => this.host?.remove(), { once: true });
  }

  /** Makes sure that there is something to draw on; false where the page keeps taking it away. */
  prepare(): boolean {
    if (this.signal.aborted) return false;
    if (this.host && isConnected(this.host)) return true;
    if (this.repairs >= MOST_REPAIRS) return false;
    if (this.host) this.repairs++;
    this.host ??= this.create();
    this.document.documentElement.append(this.host);
    return true;
  }

  /** Where coordinates inside begin, in those of the window. */
  get origin(): { x: number; y: number } {
    const { x, y } = this.host ? box(this.host) : new DOMRect();
    return { x, y };
  }

  /** Adds something to what is drawn; `prepare` comes first. */
  add(element: Element): void {
    this.root?.append(element);
  }

  private create(): HTMLElement {
    const host = this.document.createElement('div');
    host.setAttribute(MARK, BESIDE);
    host.setAttribute('aria-hidden', 'true');
    this.root = host.attachShadow({ mode: 'closed' });
    return host;
  }
}
