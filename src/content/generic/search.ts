import { all } from '../dom.ts';
import { readComment } from '../read-comment.ts';
import type { Site } from '../sites/site.ts';
import { nextFrame } from '../slices.ts';
import { CERTAIN, detect } from './detect.ts';
import { mayHoldComments } from './gate.ts';

interface SearchOptions {
  document: Document;
  signal: AbortSignal;
  /** Whether an adapter reads this page: it goes first, and only what is certain takes its place. */
  hasAdapter: boolean;
  /** Whether nothing is found by other means yet. */
  isNeeded(): boolean;
  /** Asks again whether an adapter knows the page, now that there is more of it; true where one took it over. */
  recognised(): boolean;
  found(site: Site): void;
}

/** Elements that are tried before an adapter is said to find nothing. */
const TRIED = 5;

/** Whether an adapter finds any comment on a page; one with a selector this browser does not know finds none. */
export function finds(adapter: Site, document: Document): boolean {
  try {
    const items = all(document.documentElement, adapter.comment).slice(0, TRIED);
    return items.some(item => readComment(item, adapter) !== null);
  } catch {
    return false;
  }
}

/** Milliseconds an adapter has to find something, and between two looks. */
const HEAD_START = 3_000;
const PAUSE = 1_500;
/** Comments that a page loads as the person scrolls or asks for them are looked for this often at most. */
const MOST_LOOKS = 8;
/** A page is looked at again once it has grown by so many elements. */
const GROWTH = 40;

interface Search {
  /** Whether it is at work now, or is about to be for the first time. */
  readonly isLooking: boolean;
}

/**
 * Looks for comments that no adapter reads, until some are found or `signal` aborts. On a page that shows no sign of
 * comments nothing runs after the first look; it looks again three seconds later, and after the person scrolled or
 * clicked, and only where the page has grown. What software made a page may show no earlier than that, too.
 */
export function searchComments({
  document,
  signal,
  hasAdapter,
  isNeeded,
  recognised,
  found,
}: SearchOptions): Search {
  let looks = 0;
  let size = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);

  const later = (wait: number) => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void look();
    }, wait);
  };

  async function look(): Promise<void> {
    if (running || either.aborted || !isNeeded()) return;
    const now = document.getElementsByTagName('*').length;
    if (now < size + GROWTH && looks > 0) return;
    size = now;
    if (recognised()) return;
    running = true;
    try {
      await nextFrame();
      if (either.aborted || !mayHoldComments(document)) return;
      const detection = await detect(document, either, hasAdapter ? CERTAIN : 0);
      if (!detection || either.aborted || !isNeeded()) return;
      over.abort();
      found(detection.site);
    } finally {
      running = false;
      if (++looks >= MOST_LOOKS) over.abort();
      // Pages that their own scripts draw are often empty at first.
      else if (looks === 1 && !either.aborted) later(HEAD_START);
    }
  }

  const touched = (event: Event) => event.isTrusted && later(PAUSE);
  for (const moment of ['scroll', 'click'] as const)
    document.addEventListener(moment, touched, { signal: either, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  later(hasAdapter ? HEAD_START : 0);
  return {
    get isLooking() {
      return running || (looks === 0 && !hasAdapter && !either.aborted);
    },
  };
}
