import type { WitnessedComment } from '../shared/evidence-answers.ts';
import type { Tally } from '../shared/insights.ts';
import type { Counts, PageAction, PageState, Summary } from '../shared/page-state.ts';
import { type Decision, decide, folded, isKind } from '../shared/policy.ts';
import type { Softening } from '../shared/softening.ts';
import type { Verdict } from '../shared/verdict.ts';
import { Answers } from './answers.ts';
import { watchCopies } from './copies.ts';
import { countRead } from './count-read.ts';
import { drawBeside } from './draw-beside.ts';
import type { FoundComment } from './found-comment.ts';
import type { Memory } from './memory.ts';
import { Presenter } from './presenter.ts';
import { startScanner } from './scanner.ts';
import type { Site } from './sites/site.ts';
import { startTally } from './tally.ts';
import { testify } from './testimony.ts';
import { summarise } from './thread-summary.ts';

interface Options {
  site: Site;
  document: Document;
  state: PageState;
  signal: AbortSignal;
  memory: Memory;
  ask(texts: string[]): Promise<Verdict[]>;
  askSofter(texts: string[]): Promise<Softening[]>;
  counted(counts: Counts): void;
  /** Called with kind and hostile comments that are new, at most once a second. */
  tallied?(tally: Tally): void;
  /** Called before each look at the page, at most once per frame. */
  looking?(): void;
  orphaned(): void;
  /** The site cannot be read: its selectors are none that this browser knows. */
  failed?(): void;
}

/** What a session knows of its page. */
export type SessionSummary = Omit<Summary, 'site' | 'hostname' | 'foundBy' | 'lost' | 'embedded'>;

/** Cybercare at work on one page: finds comments, has them judged, shows what was decided. */
export interface Session {
  /** Decides anew, from what is remembered, after a setting changed. Judges nothing. */
  update(state: PageState): void;
  summary(): SessionSummary;
  comments(): FoundComment[];
  /** The ids of comments whose own words are not shown now. */
  hidden(): ReadonlySet<string>;
  /** What the page says of these comments, to be kept as proof. */
  testify(ids: readonly string[]): WitnessedComment[];
  /** Milliseconds from the start until the last comments were found. */
  scanTime(): number;
  reveal(id: string, shown: boolean): void;
  /** Brings a comment into view, with a ring around it for a moment. */
  jumpTo(id: string): void;
  act(action: PageAction): void;
}

/** A change of counts is told at most this often, in milliseconds. */
const COUNT_PACE = 300;

/**
 * Starts Cybercare on a page; aborting the signal ends it and leaves the document as it was found.
 */
export function startSession({
  site,
  document,
  state: first,
  signal,
  ask,
  askSofter,
  counted,
  tallied = () => undefined,
  orphaned,
  failed,
  looking,
  memory,
}: Options): Session {
  let state = first;
  const started = performance.now();
  let lastFound = started;
  const present = new Map<Element, FoundComment>();
  const byText = new Map<string, Set<FoundComment>>();

  const presenter = new Presenter({
    document,
    language: state.language,
    changed: () => count(),
    revealed: memory.revealed,
    site,
  });
  const { beside, signs, ring } = drawBeside(document, signal);
  const answers = new Answers({ memory, ask, askSofter, answered, orphaned, signal });
  answers.judgedBy(state.engine);
  watchCopies(document, () => presenter.softened, signal);

  function decisionOn({ text, visible }: FoundComment): Decision {
    const verdict = answers.verdictOn(text);
    let decision = decide(verdict, state.policy, text);
    // A page could ask for a person's own words with decoys that nobody sees; these are not judged either.
    if (decision.own && !verdict && !visible) decision = decide(verdict, state.policy);
    return memory.isFolded ? folded(decision) : decision;
  }

  function show(comment: FoundComment, decision: Decision): void {
    const { text } = comment;
    presenter.present(comment, decision, answers.softened(text));
    signs.mark(comment, state.kindMarks && isKind(answers.verdictOn(text), state.policy, text));
  }

  /** Shows a comment as decided, and asks for what the decision lacks. */
  function settle(comment: FoundComment, again = false): void {
    const decision = decisionOn(comment);
    show(comment, decision);
    answers.want(comment, decision, again);
  }

  function answered(text: string): void {
    for (const comment of byText.get(text) ?? []) settle(comment);
    count();
  }

  function remove(item: Element): void {
    const comment = present.get(item);
    if (!comment) return;
    signs.forget(item);
    present.delete(item);
    const same = byText.get(comment.text);
    same?.delete(comment);
    const [another] = same ?? [];
    // It may have waited as the one in view that holds this text.
    if (another) answers.want(another, decisionOn(another));
    if (same?.size !== 0) return;
    byText.delete(comment.text);
    answers.drop(comment.text);
  }

  function add(comment: FoundComment): void {
    remove(comment.item);
    present.set(comment.item, comment);
    byText.set(comment.text, (byText.get(comment.text) ?? new Set()).add(comment));
    settle(comment, true);
  }

  const tally = startTally({
    comments: () => present.values(),
    counted: memory.tallied,
    verdictOn: answers.verdictOn,
    policy: () => state.policy,
    send: tallied,
    signal,
  });

  let counting: ReturnType<typeof setTimeout> | undefined;
  function count(): void {
    tally();
    counting ??= setTimeout(() => {
      counting = undefined;
      if (!signal.aborted) counted(counts());
    }, COUNT_PACE);
  }

  const counts = (): Counts => ({ ...countRead([...present.values()], answers), ...presenter.counts });

  /** Decides anew on every comment, from what is remembered. What is forgotten stays as it looks until it is known again. */
  function decideAgain(isForgotten = false): void {
    for (const comment of present.values()) {
      if (isForgotten) answers.want(comment, decisionOn(comment), true);
      else settle(comment, true);
    }
    count();
  }

  const scanner = startScanner({
    site,
    document,
    signal,
    ...(looking && { looking }),
    ...(failed && { failed }),
    events: {
      found(comments) {
        lastFound = performance.now();
        // Before anything is known of the comments, so that it tells nothing of them.
        if (state.kindMarks) beside.prepare();
        for (const comment of comments) add(comment);
        count();
      },
      shown(comment) {
        const decision = decisionOn(comment);
        if (state.policy.ownWords?.length) show(comment, decision);
        answers.want(comment, decision);
      },
      gone(items) {
        presenter.forget(items);
        for (const item of items) remove(item);
        count();
      },
      changing(item) {
        presenter.guard(item);
      },
      touched(comment) {
        presenter.repair(comment);
        signs.moved();
      },
    },
  });

  signal.addEventListener('abort', () => {
    clearTimeout(counting);
    presenter.restore();
  });

  // A page without comments is told too: the badge may still show those of the page before.
  count();

  const { verdictOn } = answers;
  const known = () => ({ site, comments: scanner.comments(), policy: state.policy, verdictOn });

  return {
    update(next) {
      state = next;
      presenter.speak(state.language);
      if (state.kindMarks && present.size > 0) beside.prepare();
      decideAgain(answers.judgedBy(state.engine));
    },
    summary: () => ({
      counts: counts(),
      gaveUp: presenter.gaveUp,
      folded: memory.isFolded,
      ...summarise({ ...known(), presented: presenter.covered, language: state.language }),
    }),
    comments: () => scanner.comments(),
    hidden: () =>
      new Set(presenter.covered.flatMap(({ comment, revealed }) => (revealed ? [] : [comment.id]))),
    testify: ids => testify(known(), ids),
    scanTime: () => lastFound - started,
    reveal(id, shown) {
      presenter.reveal(id, shown);
      count();
    },
    jumpTo(id) {
      const comment = [...present.values()].find(one => one.id === id);
      if (comment) ring.show(comment);
    },
    act(action) {
      if (action === 'fold' || action === 'unfold') {
        memory.isFolded = action === 'fold';
        decideAgain();
      } else presenter.act(action);
      count();
    },
  };
}
