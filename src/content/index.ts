/** The content script: which site this is, when to start, when to stop, who may ask. */
import { NO_COUNTS } from '../shared/counts.ts';
import { handle, nothing, send } from '../shared/messages.ts';
import type { LostAdapter, PageState } from '../shared/page-state.ts';
import { findBoxes } from './boxes.ts';
import { commentHandlers } from './comment-handlers.ts';
import type { Composer } from './composer.ts';
import { delayUntil } from './delay.ts';
import { embeddedSites } from './embedded-sites.ts';
import { hostsAbove, isFocusHere, isRoomy, whenWorthIt } from './frame.ts';
import { finds, searchComments } from './generic/search.ts';
import { replyHandlers } from './insert-reply.ts';
import { orStop, watchLifetime } from './lifetime.ts';
import { emptyMemory } from './memory.ts';
import { address, watchNavigation } from './navigation.ts';
import { startPausing } from './pausing.ts';
import { permalinkOf } from './read-comment.ts';
import { parseAction } from './requests.ts';
import { type Session, type SessionSummary, startSession } from './session.ts';
import { siteFor } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import { withinMessage } from './within-message.ts';
import { witnessHandlers } from './witness.ts';

const NOTHING_SEEN: SessionSummary = {
  ...{ counts: NO_COUNTS, gaveUp: false, covered: [], dangers: [], folded: false },
  ...{ kind: [], kindCount: 0, thread: { all: 0, hostile: 0, kind: 0 } },
};
/** Marks this isolated world, which the page cannot see: a script injected twice starts once. */
const STARTED = Symbol.for('cybercare.started');

function main(): void {
  const life = new AbortController();
  const memory = emptyMemory();
  let pausing: { composer: Composer; stop: AbortController } | null = null;
  let running: { site: Site; session: Session; stop: AbortController } | null = null;
  /** The adapter of this page, where we have one; what runs may be what was found without it. */
  let adapter: Site | null = null;
  /** The adapter that asks for what this browser does not know: off for this page. */
  let failed: Site | null = null;
  let searching = new AbortController();
  let searches: ReturnType<typeof searchComments> | null = null;
  let latest: PageState | null = null;
  let lookAround: () => void = () => undefined;
  let resume: ReturnType<typeof setTimeout> | undefined;
  let shown = address();
  const stop = () => {
    searching.abort();
    running?.stop.abort();
    running = null;
  };

  const start = (site: Site, state: PageState) => {
    const stopping = new AbortController();
    const session = orStop(stopping, () =>
      startSession({
        site,
        document,
        state,
        memory,
        signal: stopping.signal,
        ask: texts => send('judge', { texts }),
        askSofter: texts => send('soften', { texts }),
        counted: counts => void send('counts', counts).catch(() => undefined), // The next count tells.
        tallied: tally => void send('tally', tally).catch(() => undefined), // Less is counted, and nothing else.
        orphaned: leave,
        failed: () => {
          stop();
          // What was found without an adapter is not looked for again: it would fail again.
          if (site !== adapter) return;
          failed = site;
          search();
        },
        looking: () => {
          lookAround();
          // What was found without the adapter only stood in for it.
          if (adapter && adapter !== failed && site !== adapter && finds(adapter, document)) restart();
        },
      }),
    );
    running = { site, session, stop: stopping };
  };

  const startAdapter = (site: Site, state: PageState) => {
    try {
      start(site, state);
    } catch {
      // The search goes on without it.
      failed = site;
    }
  };

  const restart = () => {
    stop();
    if (adapter && latest) startAdapter(adapter, latest);
    search();
  };

  /** What no adapter finds: on pages that we do not know, and where a site changed so much that its adapter is blind. */
  const search = () => {
    searching.abort();
    if (!isRoomy()) return;
    searching = new AbortController();
    searches = searchComments({
      document,
      signal: searching.signal,
      hasAdapter: adapter !== null,
      isNeeded: () => !running?.session.comments().length,
      recognised: () => {
        if (adapter || !latest || !siteFor(location, document)) return false;
        follow(latest);
        return true;
      },
      found: site => {
        stop();
        if (latest) start(site, latest);
      },
    });
  };

  const stopPausing = () => {
    pausing?.stop.abort();
    pausing = null;
  };

  /** Who found the comments that there are. */
  const foundBy = () => (running && running.site !== adapter ? 'generic' : adapter ? 'adapter' : null);

  const lost = (): LostAdapter | null => {
    if (!adapter || (adapter !== failed && foundBy() !== 'generic')) return null;
    const { id, name } = adapter;
    return { id, name, why: adapter === failed ? 'broken' : 'blind', path: location.pathname };
  };

  const leave = () => {
    life.abort();
    clearTimeout(resume);
    stop();
    stopPausing();
  };

  /** Does as the background says, for the page as it is now: a site that moves to another page keeps its session. */
  const follow = (state: PageState) => {
    latest = state;
    clearTimeout(resume);
    if (state.resumeAt !== null) resume = setTimeout(hello, delayUntil(state.resumeAt));
    const site = siteFor(location, document);
    if (state.rest || site !== adapter) {
      if (running) void send('counts', NO_COUNTS).catch(() => undefined); // The badge goes with the tab.
      stop();
    }
    adapter = site;
    if (state.rest) {
      stopPausing();
      return;
    }
    if (pausing) pausing.composer.update(state);
    else {
      const stopping = new AbortController();
      pausing = { composer: startPausing(document, state, stopping.signal), stop: stopping };
    }
    if (running) running.session.update(state);
    else if (site && site !== failed) startAdapter(site, state);
    search();
  };

  let hellos = 0;
  async function hello(): Promise<void> {
    const number = ++hellos;
    // The worker may be dying as it is asked: a second hello wakes a new one.
    const whoAsks = { above: hostsAbove() };
    const state = await send('hello', whoAsks)
      .catch(() => send('hello', whoAsks))
      .catch(() => null);
    // An answer that a later hello overtook says how things were.
    if (state && number === hellos && !life.signal.aborted) follow(state);
  }

  handle({
    settings: {
      from: ['page'],
      parse: nothing,
      answer: () => {
        void hello();
        return null;
      },
    },
    act: {
      from: ['page'],
      parse: parseAction,
      answer: ({ action, where }) => {
        if (where === 'focused' && !isFocusHere(document)) return null;
        if (action === 'checkDraft')
          void pausing?.composer.check().catch(() => undefined); // No panel can be seen on this page.
        else running?.session.act(action);
        return null;
      },
    },
    ...replyHandlers(document, () => running),
    ...witnessHandlers(document, () => running),
    ...commentHandlers(() => running),
    summary: {
      from: ['page'],
      parse: nothing,
      answer: () => {
        // A page that nobody answered asks again when a person looks.
        if (!latest) void hello();
        const site = running?.site ?? siteFor(location, document);
        const seen = running?.session.summary() ?? NOTHING_SEEN;
        return {
          site: site && { id: site.id, name: site.name },
          hostname: location.hostname,
          foundBy: foundBy(),
          lost: lost(),
          embedded: embeddedSites(document),
          ...seen,
        };
      },
    },
    comments: {
      from: ['page'],
      parse: nothing,
      answer: () => {
        const site = running?.site ?? siteFor(location, document);
        const comments = running?.session.comments() ?? [];
        return {
          site: site?.id ?? null,
          searching: searches?.isLooking ?? true,
          ms: Math.round(running?.session.scanTime() ?? 0),
          comments: withinMessage(comments).map(comment => ({
            ...{ id: comment.id, author: comment.author, text: comment.text },
            permalink: permalinkOf(comment),
          })),
          boxes: findBoxes(document, site?.box),
        };
      },
    },
  });

  const gone = () => running && void send('counts', NO_COUNTS).catch(() => undefined); // Told as well as can be.
  addEventListener('pagehide', gone, { signal: life.signal });
  watchLifetime(document, life.signal, leave);
  lookAround = watchNavigation({
    site: siteFor(location, document),
    document,
    signal: life.signal,
    moved: url => {
      if (url !== shown) memory.isFolded = false; // Another thread is another matter.
      shown = url;
      void hello();
    },
  });
  void hello();
}

const world = globalThis as { [STARTED]?: boolean };
if (!world[STARTED]) {
  world[STARTED] = true;
  whenWorthIt(() => siteFor(location, document) !== null, main);
}
