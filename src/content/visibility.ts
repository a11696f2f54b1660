import { box, children } from './dom.ts';

/** Anything smaller is not read by a person: hidden decoys, text for screen readers only. */
const SMALLEST_PX = 2;

const isDrawn = (rect: DOMRectReadOnly) => rect.width >= SMALLEST_PX && rect.height >= SMALLEST_PX;

/** Whether an element is drawn in the window or within one screen of it. */
export function isNear(element: Element, depth = 0): boolean {
  const rect = box(element);
  if (!isDrawn(rect)) {
    return depth < 3 && hasNoBox(element) && children(element).some(child => isNear(child, depth + 1));
  }
  return (
    rect.bottom > -innerHeight &&
    rect.top < 2 * innerHeight &&
    rect.right > -innerWidth &&
    rect.left < 2 * innerWidth
  );
}

// Such an element has no box of its own; what is inside it has.
const hasNoBox = (element: Element) => getComputedStyle(element).display === 'contents';

/** Tells when watched elements come near the window or leave it. */
export class Visibility {
  readonly #observer: IntersectionObserver;
  /** Elements measured for one without a box, and the other way round; most stand for themselves. */
  readonly #askedFor = new WeakMap<Element, Element>();
  readonly #standIns = new WeakMap<Element, Element>();

  /**
   * @param changed is given the element that was asked for, also where another had to be measured for it; once more
   * perhaps after it was forgotten
   */
  constructor(changed: (element: Element, near: boolean) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const asked = this.#askedFor.get(target) ?? target;
          const inside = isDrawn(boundingClientRect) || !hasNoBox(target) ? undefined : children(target)[0];
          if (inside) this.#replace(asked, inside);
          else changed(asked, isIntersecting && isDrawn(boundingClientRect));
        }
      },
      // Comments may scroll inside a panel, which has a margin of its own.
      { rootMargin: '100%', scrollMargin: '100%' } as IntersectionObserverInit,
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  forget(element: Element): void {
    const standIn = this.#standIns.get(element);
    this.#observer.unobserve(standIn ?? element);
    if (!standIn) return;
    this.#askedFor.delete(standIn);
    this.#standIns.delete(element);
  }

  #replace(element: Element, standIn: Element): void {
    this.forget(element);
    this.#askedFor.set(standIn, element);
    this.#standIns.set(element, standIn);
    this.#observer.observe(standIn);
  }
}
