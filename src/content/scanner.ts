import { isConnected, matches } from './dom.ts';
import type { FoundComment, ScannerEvents } from './found-comment.ts';
import { PageChanges } from './page-changes.ts';
import { readComment } from './read-comment.ts';
import type { Site } from './sites/site.ts';
import { breath, nextFrame, SLICE_MS } from './slices.ts';
import { isNear, Visibility } from './visibility.ts';

/** Comments remembered of one page. Later ones are left alone until others go. */
const MOST_COMMENTS = 20_000;
interface ScannerOptions {
  site: Site;
  document: Document;
  signal: AbortSignal;
  events: ScannerEvents;
  /** Called before each look at the page, at most once per frame. */
  looking?(): void;
  /** Called once, and nothing more is read, where the site's selectors are none that this browser knows. */
  failed?(): void;
}

export interface Scanner {
  /** The comments on the page now, in page order. */
  comments(): FoundComment[];
}

/**
 * Watches a page for comments and tells `events` about them until `signal` aborts. Reads only, in slices of
 * SLICE_MS after a frame is drawn; with nothing to read, no timer runs.
 */
export function startScanner({ site, document, signal, events, looking, failed }: ScannerOptions): Scanner {
  const known = new Map<Element, FoundComment>();
  // The element whose place tells whether a comment is near; the words, since the item may have no box.
  const byBody = new WeakMap<Element, Element>();
  /** Elements to read; true where the page replaced something in them. */
  let pending = new Map<Element, boolean>();
  let running = false;
  let found: FoundComment[] = [];
  let gone: Element[] = [];

  const changes = new PageChanges(
    site,
    document,
    changed => {
      for (const item of changed) if (known.has(item)) events.changing(item);
      wake();
    },
    signal,
  );
  const visibility = new Visibility((body, near) => {
    const comment = known.get(byBody.get(body) ?? body);
    if (!comment || comment.bodies[0] !== body || comment.visible === near) return;
    comment.visible = near;
    if (near) events.shown(comment);
  }, signal);

  function wake(): void {
    if (running || signal.aborted) return;
    running = true;
    void run();
  }

  async function run(): Promise<void> {
    try {
      do {
        await nextFrame();
        if (signal.aborted) return;
        looking?.();
        for (const [item, replaced] of changes.take(known)) note(item, replaced);
        while (pending.size && !signal.aborted) {
          readSlice();
          await breath();
        }
      } while (changes.any);
    } catch (error) {
      // Only a selector that this browser does not know fails again and again.
      if (!failed || !isBadSelector(error)) throw error;
      failed();
    } finally {
      running = false;
    }
  }

  function note(item: Element, replaced: boolean): void {
    pending.set(item, replaced || pending.get(item) === true);
  }

  function readSlice(): void {
    const end = performance.now() + SLICE_MS;
    for (const [item, replaced] of pending) {
      pending.delete(item);
      read(item, replaced);
      if (performance.now() >= end) break;
    }
    tell();
  }

  /** What an element holds. A page can make reading one comment fail, and that is nothing to the others. */
  function commentIn(item: Element): ReturnType<typeof readComment> {
    try {
      return readComment(item, site);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'SyntaxError') throw error;
      return null;
    }
  }

  function read(item: Element, replaced: boolean): void {
    const before = known.get(item);
    const here = isConnected(item) && matches(item, site.comment);
    const now = here ? commentIn(item) : null;
    if (!now) {
      if (before) forget(before);
      return;
    }
    if (!before && known.size >= MOST_COMMENTS) return;
    if (before && before.id === now.id && before.text === now.text && before.author === now.author) {
      const moved =
        before.bodies.length !== now.bodies.length || before.bodies.some((body, i) => body !== now.bodies[i]);
      if (moved) watch(before, now.bodies);
      if (moved || replaced) events.touched(before);
      return;
    }
    if (before) unwatch(before);
    const comment: FoundComment = { ...now, visible: isNear(now.bodies[0]!) };
    known.set(item, comment);
    watch(comment, comment.bodies);
    found.push(comment);
  }

  function watch(comment: FoundComment, bodies: Element[]): void {
    unwatch(comment);
    comment.bodies = bodies;
    byBody.set(bodies[0]!, comment.item);
    visibility.watch(bodies[0]!);
  }

  const unwatch = ({ bodies }: FoundComment) => visibility.forget(bodies[0]!);

  function forget(comment: FoundComment): void {
    unwatch(comment);
    known.delete(comment.item);
    gone.push(comment.item);
  }

  function tell(): void {
    const [left, came] = [gone, found];
    gone = [];
    found = [];
    if (left.length) events.gone(left);
    if (came.length) events.found(came);
  }

  for (const item of changes.commentsIn(document.documentElement)) note(item, false);
  wake();
  signal.addEventListener(
    'abort',
    () => {
      known.clear();
      pending = new Map();
    },
    { once: true },
  );
  return {
    comments() {
      // Comparing the places of two elements takes as long as there are elements between them; asking does not.
      const items = signal.aborted ? [] : changes.commentsIn(document.documentElement);
      return items.flatMap(item => known.get(item) ?? []);
    },
  };
}

const isBadSelector = (error: unknown): boolean => (error as Error | null)?.name === 'SyntaxError';
