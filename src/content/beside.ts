import { box, isConnected } from './dom.ts';
import { BESIDE, MARK } from './marks.ts';

/**
 * The element inside that all is drawn in. Contained, what lies over its edges adds nothing to the scroll sizes of the
 * host; and a page that makes the host take presses does not get them from in here. It has no size: one over the whole
 * window would make everything look covered to frames that guard against that (`trackVisibility`).
 */
const GROUND =
  'position: absolute; top: 0; left: 0; width: 0; height: 0; contain: layout size style; pointer-events: none;';

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
  private ground: HTMLElement | null = null;
  private repairs = 0;

  /** Aborting the signal takes everything away. */
  constructor(document: Document, signal: AbortSignal) {
    this.document = document;
    this.signal = signal;
    signal.addEventListener('abort', () => this.host?.remove(), { once: true });
  }

  /** Whether there is something to draw on. */
  get isThere(): boolean {
    return !this.signal.aborted && this.host !== null && isConnected(this.host);
  }

  /**
   * Makes sure that there is something to draw on; false where the page keeps taking it away. The page sees it come
   * back: to be called for what says nothing of a verdict.
   */
  prepare(): boolean {
    if (this.signal.aborted) return false;
    if (this.isThere) return true;
    if (this.repairs >= MOST_REPAIRS) return false;
    if (this.host) this.repairs++;
    this.host ??= this.create();
    this.document.documentElement.append(this.host);
    return true;
  }

  /** Where coordinates inside begin, in those of the window. */
  get origin(): { x: number; y: number } {
    const { x, y } = this.ground ? box(this.ground) : new DOMRect();
    return { x, y };
  }

  /** Adds something to what is drawn; `prepare` comes first. */
  add(element: Element): void {
    this.ground?.append(element);
  }

  private create(): HTMLElement {
    const host = this.document.createElement('div');
    host.setAttribute(MARK, BESIDE);
    host.setAttribute('aria-hidden', 'true');
    this.ground = this.document.createElement('div');
    this.ground.style.cssText = GROUND;
    host.attachShadow({ mode: 'closed' }).append(this.ground);
    return host;
  }
}
