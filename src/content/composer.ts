import { MAX_TEXT } from '../shared/limits.ts';
import { decide, type Policy } from '../shared/policy.ts';
import type { Softening } from '../shared/softening.ts';
import type { Language, Verdict } from '../shared/verdict.ts';
import { type Box, boxAt, draftIn } from './composer-boxes.ts';
import { rememberCaret } from './composer-caret.ts';
import { Drafts } from './composer-drafts.ts';
import { removeLeftPanels, stopWith } from './composer-frame.ts';
import { tell } from './composer-panel.ts';
import { boxSentBy, isOnSendButton } from './composer-presses.ts';
import { askQuestion, type Question } from './composer-question.ts';
import { heldPress } from './composer-replay.ts';
import { focusedIn, isConnected } from './dom.ts';

/** How long sending waits for a verdict, in milliseconds; then the draft goes out. */
const PATIENCE = 700;
/** The judge falls asleep after half a minute; it is woken no more often than this, in milliseconds. */
const WAKES = 20_000;
/** How long a person waits who asked: for a verdict, or for softer words. Loading the model is within it. */
const ASKED_PATIENCE = 8_000;

/** What the pause depends on, as the background last said. */
interface State {
  /** What makes a draft wait; null where nothing does. */
  pause: Policy | null;
  /** What decides when the person asks although nothing waits. */
  policy: Policy;
  language: Language;
}

interface Options {
  document: Document;
  hostname: string;
  signal: AbortSignal;
  state: State;
  judge(text: string): Promise<Verdict>;
  soften(text: string): Promise<Softening | null>;
  /** Whether the draft says that its writer may not be safe. */
  isInDanger(text: string): Promise<boolean>;
  /** A draft may come soon: the judge had better be awake. Says nothing of what is written. */
  wake(): void;
  /** The person wants no pause on this site any more. */
  turnOff(): void;
}

/** The pause before what a person is about to send. */
export interface Composer {
  update(state: State): void;
  /** Checks the words in the box being written in, or the last one. */
  check(): Promise<void>;
}

const within = <T>(limit: number, answer: Promise<T>): Promise<T | null> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, limit, null);
    answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });

const isHostile = (verdict: Verdict | null, policy: Policy): boolean =>
  verdict !== null && decide(verdict, policy).treatment !== 'show';

/**
 * Watches for presses that send, and for nothing else: what a person types is read at that moment only. Whatever
 * goes wrong, the draft goes out as if nobody had looked. Aborting the signal ends it; a press it held goes out.
 */
export function startComposer({ document, hostname, signal, state: first, ...options }: Options): Composer {
  let state = first;
  let last: Box | null = null;
  /** The press of each box that waits for its verdict. */
  const held = new Map<Box, Event>();
  let question: Question | null = null;
  let isReplaying = false;
  const drafts = new Drafts();
  removeLeftPanels(document);

  function ask(box: Box, draft: string, goBack: () => void, send: (() => void) | null): void {
    question?.close();
    drafts.asked(box, draft);
    question = askQuestion({
      document,
      box,
      draft,
      goBack,
      send,
      language: state.language,
      signal,
      soften: text => within(ASKED_PATIENCE, options.soften(text)),
      isInDanger: within(ASKED_PATIENCE, options.isInDanger(draft)).then(answer => answer === true),
      replaced: words => drafts.cleared(box, words),
      turnOff: options.turnOff,
    });
  }

  /** What the page does while a press is played again is not held once more. */
  function replay(go: () => void): void {
    isReplaying = true;
    try {
      go();
    } finally {
      isReplaying = false;
    }
  }

  async function hold(event: Event, box: Box, draft: string, pause: Policy): Promise<void> {
    event.preventDefault();
    event.stopImmediatePropagation();
    held.set(box, event);
    const { keepDraft, go } = heldPress(event, box);
    const goBack = rememberCaret(box);
    const verdict = await within(PATIENCE, options.judge(draft));
    // A second press has sent it meanwhile.
    if (held.get(box) !== event) return;
    held.delete(box);
    if (isHostile(verdict, pause) && isConnected(box) && !signal.aborted) {
      keepDraft();
      try {
        ask(box, draft, goBack, () => replay(go));
        return;
      } catch {
        // A page in which no panel can be shown gets its press all the same.
      }
    }
    drafts.cleared(box, draft);
    replay(go);
  }

  function pressed(event: Event): void {
    const box = state.pause && !isReplaying && boxSentBy(event, last, hostname);
    if (!box || !state.pause) return;
    const isSecondOfOne = (event as KeyboardEvent).repeat || (event as MouseEvent).detail > 1;
    if (held.has(box) && isSecondOfOne) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    question?.close();
    const draft = draftIn(box);
    if (held.delete(box)) drafts.cleared(box, draft);
    if (!draft || draft.length > MAX_TEXT || drafts.isSettled(box, draft)) return;
    void hold(event, box, draft, state.pause);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Enter') pressed(event);
    else if (event.key === 'Escape' && event.isTrusted && question?.isOpen()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      question.edit();
    }
  }

  let woken = Number.NEGATIVE_INFINITY;
  function wake(): void {
    if (!state.pause || performance.now() - woken < WAKES) return;
    woken = performance.now();
    options.wake();
  }

  // Which box, not what is in it.
  function entered(event: Event): void {
    const box = boxAt(event.composedPath()[0]);
    if (!box) return;
    last = box;
    wake();
  }

  /** The pointer comes to a button that sends some moments before the press. */
  function pointed({ target }: Event): void {
    if (last && isConnected(last) && isOnSendButton(target)) wake();
  }

  const early = { signal, capture: true };
  addEventListener('keydown', key, early);
  addEventListener('click', pressed, early);
  addEventListener('submit', pressed, early);
  addEventListener('focusin', entered, early);
  addEventListener('pointerover', pointed, { ...early, passive: true });

  return {
    update(next) {
      state = next;
      if (!state.pause) question?.close();
    },
    async check() {
      const box = boxAt(focusedIn(document)) ?? last;
      if (!box || !isConnected(box)) return;
      const say = (sentence: Parameters<typeof tell>[0]) =>
        tell(sentence, { document, box, language: state.language, stop: stopWith(signal) });
      const draft = draftIn(box);
      if (!draft || draft.length > MAX_TEXT) {
        say(draft ? 'failed' : 'empty');
        return;
      }
      const goBack = rememberCaret(box);
      const [verdict, isInDanger] = await Promise.all([
        within(ASKED_PATIENCE, options.judge(draft)),
        within(ASKED_PATIENCE, options.isInDanger(draft)),
      ]);
      if (signal.aborted || !isConnected(box)) return;
      if (isInDanger) say('heavy');
      else if (verdict?.kind !== 'scored') say('failed');
      else if (isHostile(verdict, state.pause ?? state.policy)) ask(box, draft, goBack, null);
      else say('fine');
    },
  };
}
