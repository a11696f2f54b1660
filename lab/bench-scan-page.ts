/** Runs in a page of the bench: the scanner, the gate and the detector as the content script has them, measured. */
import { detect } from '../src/content/generic/detect.ts';
import { mayHoldComments } from '../src/content/generic/gate.ts';
import { startScanner } from '../src/content/scanner.ts';
import { wordpress } from '../src/content/sites/wordpress.ts';
import { youtubeLive } from '../src/content/sites/youtube-live.ts';

/** The longest stretch of work between two chances for the page to run, in milliseconds, and the comments seen. */
export interface Stretch {
  longest: number;
  seen: number;
}

/** How a chat fared: messages that stayed on the page for a second without being seen, of so many that stayed. */
export interface Chat {
  dropped: number;
  stayed: number;
  sent: number;
}

const PATIENCE_MS = 60_000;
const SETTLE_MS = 100;
const later = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** Times what runs between two of our breaths (src/content/slices.ts), which are the only places where we stop. */
function watchSlices(): { work: Stretch; stop(): void } {
  const work: Stretch = { longest: 0, seen: 0 };
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const breathe = scheduler.yield.bind(scheduler);
  let started: number | null = null;
  scheduler.yield = () => {
    if (started !== null) {
      work.longest = Math.max(work.longest, performance.now() - started);
      started = null;
    }
    return breathe().then(() => {
      started = performance.now();
    });
  };
  return { work, stop: () => delete (scheduler as { yield?: unknown }).yield };
}

/** What it takes to see all comments of a page that an adapter reads. */
async function scan(count: number): Promise<Stretch> {
  const life = new AbortController();
  const { work, stop } = watchSlices();
  const seen = new Promise<void>(resolve => {
    const nothing = () => undefined;
    const found = (comments: readonly unknown[]) => {
      work.seen += comments.length;
      if (work.seen >= count) resolve();
    };
    const events = { found, shown: nothing, gone: nothing, changing: nothing, touched: nothing };
    const start = performance.now();
    startScanner({ site: wordpress, document, signal: life.signal, events });
    work.longest = performance.now() - start;
  });
  await Promise.race([seen, later(PATIENCE_MS)]);
  await later(SETTLE_MS); // The last slice ends with a breath.
  life.abort();
  stop();
  return work;
}

/** A page left alone as long as it takes to be drawn. */
async function rest(): Promise<Stretch> {
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await later(SETTLE_MS);
  return { longest: 0, seen: 0 };
}

/** What it takes to find out how a page of unknown software holds its comments. */
async function look(): Promise<Stretch> {
  const { work, stop } = watchSlices();
  const detection = await detect(document, new AbortController().signal);
  work.seen = detection ? document.querySelectorAll(detection.site.comment).length : 0;
  stop();
  return work;
}

/** The first question put to a page that no adapter reads. */
function gate(): void {
  mayHoldComments(document);
}

/** A live chat: messages come in bursts, as many as the site keeps stay, the others leave at the top. */
async function chat(each: number, seconds: number, kept: number): Promise<Chat> {
  const life = new AbortController();
  const list = document.querySelector('#items')!;
  list.replaceChildren();
  const came = new Map<Element, { at: number; seen: number | null; left: number | null }>();
  const nothing = () => undefined;
  const found = (comments: readonly { item: Element }[]) => {
    for (const { item } of comments) {
      const one = came.get(item);
      if (one) one.seen ??= performance.now();
    }
  };
  const events = { found, shown: nothing, gone: nothing, changing: nothing, touched: nothing };
  startScanner({ site: youtubeLive, document, signal: life.signal, events });
  const result: Chat = { dropped: 0, stayed: 0, sent: 0 };
  const settle = (one: { at: number; seen: number | null; left: number | null }) => {
    if ((one.left ?? performance.now()) - one.at < 1000) return;
    result.stayed++;
    if (one.seen === null || one.seen - one.at > 1000) result.dropped++;
  };
  const start = performance.now();
  while (performance.now() - start < 1000 * seconds) {
    const due = Math.floor(((performance.now() - start) / 1000) * each);
    for (; result.sent < due; result.sent++) {
      const item = document.createElement('yt-live-chat-text-message-renderer');
      item.id = `m${result.sent}`;
      const [who, words] = [document.createElement('span'), document.createElement('span')];
      who.id = 'author-name';
      words.id = 'message';
      who.textContent = `person ${result.sent % 400}`;
      words.textContent = `Hello garden, soup number ${result.sent} is on the stove`;
      item.append(who, words);
      list.append(item);
      came.set(item, { at: performance.now(), seen: null, left: null });
      const first = list.childElementCount > kept ? list.firstElementChild! : null;
      if (!first) continue;
      first.remove();
      const one = came.get(first)!;
      one.left = performance.now();
      settle(one);
      came.delete(first);
    }
    await later(60);
  }
  await later(1500);
  for (const one of came.values()) settle(one);
  life.abort();
  return result;
}

Object.assign(globalThis, { bench: { scan, look, rest, gate, chat } });
