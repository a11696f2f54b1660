import type { Beside } from './beside.ts';
import { box, contains, shadowRootOf } from './dom.ts';
import type { FoundComment } from './found-comment.ts';
import { heart } from './heart.ts';
import { SIGN_PX, spotFor } from './sign-spot.ts';

/** Signs that stand on a page at once. */
const MOST_SIGNS = 30;

/** Where a sign stands in its comment, as long as the comment keeps its size. */
interface Place {
  width: number;
  height: number;
  /** From the top left corner of the comment; null where there is no room. */
  spot: { x: number; y: number } | null;
}

interface Marked {
  item: Element;
  body: Element;
  place: Place | null;
  sign: HTMLElement | null;
}

/**
 * Quiet signs beside kind comments that are in view. They stand on an element of ours, so that the page learns of none.
 * Places are read once a frame, only while something moves; with nothing moving, nothing runs.
 */
export class KindSigns {
  private readonly marked = new Map<Element, Marked>();
  private readonly byBody = new WeakMap<Element, Marked>();
  private readonly inView = new Set<Marked>();
  private watching: { bodies: IntersectionObserver; sizes: ResizeObserver; stop: AbortController } | null =
    null;
  private isAwaited = false;
  private readonly document: Document;
  private readonly beside: Beside;
  private readonly signal: AbortSignal;

  constructor(document: Document, beside: Beside, signal: AbortSignal) {
    this.document = document;
    this.beside = beside;
    this.signal = signal;
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Gives a comment a sign, or takes it away. */
  mark({ item, bodies: [body] }: FoundComment, isKind: boolean): void {
    const before = this.marked.get(item);
    if (before && (!isKind || before.body !== body)) this.forget(item);
    if (!isKind || !body || this.signal.aborted) return;
    if (!this.marked.has(item)) {
      const marked: Marked = { item, body, place: null, sign: null };
      this.marked.set(item, marked);
      this.byBody.set(body, marked);
      this.watch().bodies.observe(body);
    }
    this.moved();
  }

  /** The comment left the page, or says something else now. */
  forget(item: Element): void {
    const marked = this.marked.get(item);
    if (!marked) return;
    this.leave(marked);
    this.watching?.bodies.unobserve(marked.body);
    this.byBody.delete(marked.body);
    this.marked.delete(item);
    if (this.marked.size === 0) this.clear();
    this.moved();
  }

  /** Something on the page may have moved: the signs follow in the next frame. */
  moved(): void {
    if (this.isAwaited || this.marked.size === 0 || this.signal.aborted) return;
    this.isAwaited = true;
    requestAnimationFrame(() => {
      this.isAwaited = false;
      if (!this.signal.aborted) this.draw();
    });
  }

  private watch() {
    if (this.watching) return this.watching;
    const stop = new AbortController();
    const moved = ({ isTrusted }: Event) => {
      if (isTrusted) this.moved();
    };
    const sizes = new ResizeObserver(() => this.moved());
    const bodies = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        const marked = this.byBody.get(target);
        if (marked) isIntersecting ? this.enter(marked) : this.leave(marked);
      }
      this.moved();
    });
    const { signal } = stop;
    this.document.addEventListener('scroll', moved, { signal, passive: true, capture: true });
    window.addEventListener('resize', moved, { signal, passive: true });
    if (this.document.body) sizes.observe(this.document.body);
    this.watching = { bodies, sizes, stop };
    return this.watching;
  }

  private enter(marked: Marked): void {
    this.inView.add(marked);
    this.watching?.sizes.observe(marked.item);
  }

  private leave(marked: Marked): void {
    this.inView.delete(marked);
    this.watching?.sizes.unobserve(marked.item);
    marked.sign?.remove();
    marked.sign = null;
  }

  /** Reads every place first, then writes: one layout a frame. */
  private draw(): void {
    // Only kind comments are drawn: putting the place back from here would tell the page of them.
    if (!this.beside.isThere) return;
    const { origin } = this.beside;
    const drawn = [...this.inView].map((marked, index) => {
      const at = index < MOST_SIGNS ? this.placeOf(marked) : null;
      return { marked, at: at && this.isSeen(marked.item, at) ? at : null };
    });
    for (const { marked, at } of drawn) {
      if (!at) {
        marked.sign?.remove();
        marked.sign = null;
        continue;
      }
      if (!marked.sign) {
        marked.sign = heart(this.document);
        this.beside.add(marked.sign);
      }
      // What is moved so is no layout shift, whose old and new places pages are told.
      marked.sign.style.transform = `translate(${at.x - origin.x}px, ${at.y - origin.y}px)`;
    }
  }

  private placeOf(marked: Marked): { x: number; y: number } | null {
    const { x, y, width, height } = box(marked.item);
    const { place } = marked;
    if (!place || place.width !== width || place.height !== height) {
      const spot = spotFor(marked.item);
      marked.place = { width, height, spot: spot && { x: spot.x - x, y: spot.y - y } };
    }
    const spot = marked.place?.spot;
    return spot ? { x: spot.x + x, y: spot.y + y } : null;
  }

  /** Whether the comment, and not a bar or a dialogue of the page, is what one sees there. */
  private isSeen(item: Element, { x, y }: { x: number; y: number }): boolean {
    const { left, right } = box(item);
    const middle = x + SIGN_PX / 2;
    const inside = Math.min(Math.max(middle, left + 1), right - 1);
    let hit = this.document.elementFromPoint(inside, y + SIGN_PX / 2);
    for (let root = hit && shadowRootOf(hit); hit && root; root = shadowRootOf(hit)) {
      const deeper: Element | null = root.elementFromPoint(inside, y + SIGN_PX / 2);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return !hit || isWithin(hit, item) || isWithin(item, hit);
  }

  private clear(): void {
    this.watching?.bodies.disconnect();
    this.watching?.sizes.disconnect();
    this.watching?.stop.abort();
    this.watching = null;
    for (const { sign } of this.marked.values()) sign?.remove();
    this.marked.clear();
    this.inView.clear();
  }
}

/** Whether an element is inside another, across open shadow roots. */
function isWithin(inner: Element, outer: Element): boolean {
  for (let element: Element | null = inner; element; ) {
    if (contains(outer, element)) return true;
    const root: Node = Node.prototype.getRootNode.call(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
