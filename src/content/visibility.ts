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
  readonly #askedFor = new WeakMap<Element, Element>();
  readonly #measured = new WeakMap<Element, Element>();

  /** @param changed is given the element that was asked for, also where another had to be measured for it. */
  constructor(changed: (element: Element, near: boolean) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const asked = this.#askedFor.get(target);
          if (!asked) continue;
          const inside = isDrawn(boundingClientRect) || !hasNoBox(target) ? undefined : children(target)[0];
          if (inside) this.#measure(inside, asked);
          else changed(asked, isIntersecting && isDrawn(boundingClientRect));
        }
      },
      // Comments may scroll inside a panel, which has a margin of its own.
      { rootMargin: '100%', scrollMargin: '100%' } as IntersectionObserverInit,
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(element: Element): void {
    this.#measure(element, element);
  }

  forget(element: Element): void {
    const measured = this.#measured.get(element);
    if (!measured) return;
    this.#observer.unobserve(measured);
    this.#askedFor.delete(measured);
    this.#measured.delete(element);
  }

  #measure(element: Element, asked: Element): void {
    this.forget(asked);
    this.#askedFor.set(element, asked);
    this.#measured.set(asked, element);
    this.#observer.observe(element);
  }
}
