import { vi } from 'vitest';
import type { FoundComment } from '../../../src/content/found-comment.ts';
import { type Scanner, startScanner } from '../../../src/content/scanner.ts';
import type { Site } from '../../../src/content/sites/site.ts';

/** A page without layout: every element is 100 px high and stands where the test says. */
export const tops = new WeakMap<Element, number>();

type Callback = (entries: IntersectionObserverEntry[]) => void;
let tell: Callback = () => undefined;
export const watched = new Set<Element>();

class FakeIntersectionObserver {
  constructor(callback: Callback) {
    tell = callback;
  }
  observe = (element: Element) => void watched.add(element);
  unobserve = (element: Element) => void watched.delete(element);
  disconnect = () => watched.clear();
}

/** Puts an element there and tells who watches, as scrolling would. */
export function scrollTo(element: Element, top: number): void {
  tops.set(element, top);
  const isIntersecting = top > -innerHeight && top < 2 * innerHeight;
  const boundingClientRect = element.getBoundingClientRect();
  tell([{ target: element, isIntersecting, boundingClientRect } as unknown as IntersectionObserverEntry]);
}

export function layOut(): void {
  watched.clear();
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return new DOMRect(0, tops.get(this) ?? 0, 300, tops.has(this) && tops.get(this)! < -1e6 ? 0 : 100);
  };
}

/** Writes a page as the parser would. */
export function write(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...document.importNode(page.body, true).childNodes);
}

/** What a scanner told, in the order it did. */
export interface Heard {
  scanner: Scanner;
  stop: AbortController;
  log: string[];
  found: FoundComment[];
}

export function listen(site: Site): Heard {
  const stop = new AbortController();
  const heard: Omit<Heard, 'scanner'> = { stop, log: [], found: [] };
  const scanner = startScanner({
    site,
    document,
    signal: stop.signal,
    events: {
      found(comments) {
        heard.found.push(...comments);
        for (const { text } of comments) heard.log.push(`found ${text}`);
      },
      shown: ({ text }) => void heard.log.push(`shown ${text}`),
      gone: items => void heard.log.push(...items.map(item => `gone ${item.id}`)),
      // Told before anything is drawn, and of no consequence to what is told later.
      changing: () => undefined,
      touched: ({ text }) => void heard.log.push(`touched ${text}`),
    },
  });
  return { scanner, ...heard };
}

/** Resolves once the scanner has had several turns. One long wait may end in a single turn on a busy machine. */
export async function look(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise(resolve => setTimeout(resolve, 10));
}
