import type { Beside } from './beside.ts';
import { box, bringIntoView } from './dom.ts';
import type { FoundComment } from './found-comment.ts';

/** Milliseconds. */
const STAYS_FOR = 2_500;
const ROOM_PX = 6;
/** Two colours, so that one of them shows on any page. */
const LOOKS =
  'position: absolute; box-sizing: border-box; border: 3px solid #17505b; border-radius: 10px; outline: 2px solid #f6ab6c;';

/** The smallest rectangle around all these elements that are drawn, in coordinates of the window. */
function around(elements: readonly Element[]): DOMRect {
  const boxes = elements.map(box).filter(({ width, height }) => width > 0 && height > 0);
  const left = Math.min(...boxes.map(one => one.left));
  const top = Math.min(...boxes.map(one => one.top));
  const right = Math.max(...boxes.map(one => one.right));
  const bottom = Math.max(...boxes.map(one => one.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}

/** Brings comments into view, one at a time, with a ring around their words for a moment. */
export class Ring {
  private readonly document: Document;
  private readonly beside: Beside;
  private shown: AbortController | null = null;
  private readonly signal: AbortSignal;

  constructor(document: Document, beside: Beside, signal: AbortSignal) {
    this.document = document;
    this.beside = beside;
    this.signal = signal;
    signal.addEventListener('abort', () => this.shown?.abort(), { once: true });
  }

  show({ bodies }: Pick<FoundComment, 'bodies'>): void {
    this.shown?.abort();
    const [first] = bodies;
    if (!first || this.signal.aborted) return;
    bringIntoView(first);
    if (!this.beside.prepare()) return;
    const shown = new AbortController();
    this.shown = shown;
    const element = this.document.createElement('div');
    element.style.cssText = LOOKS;
    this.beside.add(element);
    const end = setTimeout(() => shown.abort(), STAYS_FOR);
    shown.signal.addEventListener('abort', () => {
      clearTimeout(end);
      element.remove();
    });
    // Pages scroll smoothly, and put in pictures meanwhile.
    const follow = () => {
      if (shown.signal.aborted) return;
      const { x, y, width, height } = around(bodies);
      const { origin } = this.beside;
      element.style.left = `${x - origin.x - ROOM_PX}px`;
      element.style.top = `${y - origin.y - ROOM_PX}px`;
      element.style.width = `${width + 2 * ROOM_PX}px`;
      element.style.height = `${height + 2 * ROOM_PX}px`;
      requestAnimationFrame(follow);
    };
    follow();
  }
}
