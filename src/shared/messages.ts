import browser, { type Runtime } from 'webextension-polyfill';
import type { CoachChange, CoachMemory } from './coach-memory.ts';
import type { Comment, CommentId } from './comment.ts';
import type { Crisis } from './crisis/crisis.ts';
import { ExpectedError, isOrphaned, OrphanedError, RefusedError } from './errors.ts';
import type {
  CommentPlace,
  EvidenceDetails,
  EvidenceOverview,
  EvidencePage,
  EvidenceQuery,
  SaveOutcome,
  Testimony,
} from './evidence-answers.ts';
import type { InsightDay, Tally } from './insights.ts';
import type { ModelStatus, SelfTest, Tried } from './model-status.ts';
import type { Counts, Inserted, PageAction, PageState, Summary } from './page-state.ts';
import type { Settings, SettingsChange } from './settings.ts';
import type { Softening } from './softening.ts';
import type { Verdict } from './verdict.ts';

/**
 * Every message there is, as the function it calls: what is sent, what comes back. JSON values only, since
 * Chrome serialises messages as JSON and Firefox clones them.
 */
export interface Messages {
  // content → background
  /** `above`: the hosts of the pages around a frame, as far as it knows. */
  hello(request: { above: string[] }): PageState;
  judge(request: { texts: string[] }): Verdict[];
  /** Softer words for texts that were judged hostile. */
  soften(request: { texts: string[] }): Softening[];
  /** A person waits for the verdict on what they are about to send: before what any thread asks for. */
  judgeDraft(request: { text: string }): Verdict;
  /** Whether a person's own draft holds words of suicide or self-harm about themselves. Kept nowhere. */
  ownDanger(request: { text: string }): boolean;
  counts(counts: Counts): null;
  /** Kind and hostile comments of a page, each once a visit. */
  tally(tally: Tally): null;
  /** Turns the pause before sending off or on for a host; a content script may name its own only. */
  setPauseSite(request: { hostname: string; off: boolean }): null;
  // background → content
  /** Something the page's state depends on changed: the page says hello again. */
  settings(): null;
  /** Where several frames hold comments, only the one the person is in does what is asked of it alone. */
  act(request: { action: PageAction; where?: 'focused' | undefined }): null;
  // popup, options → content
  summary(): Summary;
  comments(): {
    site: string | null;
    /** Whether comments that no adapter reads are still looked for. */
    searching: boolean;
    ms: number;
    comments: Comment[];
    boxes: { kind: string; label: string }[];
  };
  reveal(request: { id: CommentId; shown: boolean }): null;
  /** Brings a comment into view, with a ring around it for a moment. */
  jumpTo(request: { id: CommentId }): null;
  /** Puts an answer into the site's own box: that of a comment, or of the thread. Never sends it. */
  insertReply(request: { id: CommentId | null; text: string }): Inserted;
  // background → content
  /** What the page says of these comments, to be kept as proof; the popup asks for their language too. */
  testify(request: { ids: CommentId[] }): Testimony;
  /** Shows these comments for a picture, the first in the middle; says which of them can be seen then. */
  pose(request: { ids: CommentId[] }): CommentId[];
  /** The pictures are taken: everything back as it was. */
  endPose(): null;
  // pages → background
  readSettings(): Settings;
  updateSettings(change: SettingsChange): Settings;
  setSite(request: { hostname: string; off: boolean }): Settings;
  toggleMode(): Settings;
  importSettings(request: { file: string }): Settings;
  pauseTab(request: { tabId: number; minutes: number | null }): null;
  resumeTab(request: { tabId: number }): null;
  tabState(request: { tabId: number; hostname: string }): {
    rest: PageState['rest'];
    resumeAt: number | null;
  };
  siteGranted(request: { tabId: number }): null;
  /** The frames of a tab that hold comments; 0, the page itself, comes first and always. */
  frames(request: { tabId: number }): number[];
  /** Every day on which comments were counted, the oldest first. */
  insights(): InsightDay[];
  wipeInsights(): null;
  /** The hostile comments of the last hour, where they are reason to suggest a break. */
  breakHint(): { hostile: number } | null;
  silenceBreak(): null;
  modelStatus(): ModelStatus;
  selfTest(): SelfTest;
  tryText(request: { text: string }): Tried;
  /** Who is in danger by each text as our model hears it, in so many words or not; null for nobody. Kept nowhere. */
  distress(request: { texts: string[] }): (Crisis | null)[];
  /** Whether words the browser's own model put in place of a text may be suggested: the guards of our own softening. */
  checkRewrite(request: { original: string; rewritten: string }): boolean;
  /** What the reply coach remembers of a tab; `page` is a number that stands for the address of its page. */
  coachMemory(request: { tabId: number; page: number }): CoachMemory;
  rememberCoach(request: { tabId: number; page: number; change: CoachChange }): null;
  /** What the last check from the menu found; with a softening when that was asked for. */
  checkedSelection(): { text: string; verdict: Verdict; softening: Softening | null } | null;
  /** Keeps comments of a tab as proof, with pictures of them when they are wanted. */
  saveEvidence(request: { tabId: number; comments: CommentPlace[]; picture: boolean }): SaveOutcome;
  /** What came of the last “Save as proof” of the menu, once; null when nothing was saved so since. */
  savedSelection(): SaveOutcome | null;
  evidenceList(query: EvidenceQuery): EvidencePage;
  evidenceDetails(request: { id: number }): EvidenceDetails;
  evidenceOverview(): EvidenceOverview;
  noteEvidence(request: { id: number; note: string; tags: string[] }): null;
  /** Resolves with how many were deleted. */
  deleteEvidence(request: { ids: number[] | 'all' }): number;
}

export type MessageName = keyof Messages;
type Payload<N extends MessageName> = Parameters<Messages[N]> extends [infer P] ? P : undefined;
type Value<N extends MessageName> = ReturnType<Messages[N]>;

type Reply<N extends MessageName> =
  | { ok: true; value: Value<N> }
  | { ok: false; error: { name: string; message: string } };

/** Who may call: a content script of ours in a web page, or one of our own pages. */
export type Caller = 'content' | 'page';

interface Handler<N extends MessageName> {
  from: readonly Caller[];
  /** Names and bounds what arrived, or throws InvalidInputError. */
  parse(payload: unknown): Payload<N>;
  answer(payload: Payload<N>, sender: Runtime.MessageSender): Value<N> | Promise<Value<N>>;
}

export type Handlers = { [N in MessageName]?: Handler<N> };

/** Parses the payload of a message that carries none. */
export const nothing = (): undefined => undefined;

async function unwrap<N extends MessageName>(reply: Promise<unknown>): Promise<Value<N>> {
  let answer: Reply<N> | undefined;
  try {
    answer = (await reply) as Reply<N> | undefined;
  } catch (error) {
    throw isOrphaned(error) ? new OrphanedError('Cybercare was reloaded or removed.') : error;
  }
  if (!answer) throw new RefusedError('Nobody answered.');
  if (answer.ok) return answer.value;
  throw Object.assign(new ExpectedError(answer.error.message), { name: answer.error.name });
}

type Rest<N extends MessageName> = Payload<N> extends undefined ? [] : [payload: Payload<N>];

/**
 * Sends a message to the background and resolves with its answer.
 * @throws OrphanedError when this script outlived its extension; RefusedError when nobody may answer;
 *   whatever the handler threw, by name; the browser's own error when the worker died in between.
 */
export function send<N extends MessageName>(name: N, ...[payload]: Rest<N>): Promise<Value<N>> {
  // Reading runtime.id tells an orphan without an exception in the page's console.
  if (!browser.runtime?.id) return Promise.reject(new OrphanedError('Cybercare was reloaded or removed.'));
  return unwrap<N>(browser.runtime.sendMessage({ name, payload: payload ?? null }));
}

/** Sends a message to the content script in one frame of a tab; errors as `send`. */
export function sendToFrame<N extends MessageName>(
  tabId: number,
  frameId: number,
  name: N,
  ...[payload]: Rest<N>
): Promise<Value<N>> {
  return unwrap<N>(browser.tabs.sendMessage(tabId, { name, payload: payload ?? null }, { frameId }));
}

/** Sends a message to every frame of a tab, and resolves with the first answer; errors as `send`. */
export function sendToFrames<N extends MessageName>(
  tabId: number,
  name: N,
  ...[payload]: Rest<N>
): Promise<Value<N>> {
  return unwrap<N>(browser.tabs.sendMessage(tabId, { name, payload: payload ?? null }));
}

/**
 * Says which of our contexts sent a message, or nothing for a sender that is not ours.
 * A page of ours may have a tab (options, welcome): its address decides.
 */
function callerOf(sender: Runtime.MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'page';
  return sender.tab ? 'content' : null;
}

/**
 * Answers the messages of the table and no others, each only to those it names. A handler that rejects
 * answers too: with the name and sentence of its error.
 */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, payload } = (typeof message === 'object' && message !== null ? message : {}) as {
      name?: unknown;
      payload?: unknown;
    };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handler = handlers[name as MessageName] as Handler<MessageName>;
    return respond(handler, payload, sender);
  });
}

async function respond(
  handler: Handler<MessageName>,
  payload: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<MessageName>> {
  try {
    const caller = callerOf(sender);
    if (!caller || !handler.from.includes(caller))
      throw new RefusedError('This message is not accepted from there.');
    return { ok: true, value: await handler.answer(handler.parse(payload) as never, sender) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}
