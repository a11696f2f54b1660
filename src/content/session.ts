import type { Engine } from '../shared/engine.ts';
import type { Counts, CoveredComment, PageAction, PageState, Summary } from '../shared/page-state.ts';
import { decide, thresholdsOf } from '../shared/policy.ts';
import type { Verdict } from '../shared/verdict.ts';
import { Batcher } from './batcher.ts';
import type { FoundComment } from './found-comment.ts';
import { Presenter, removeLeftMarks } from './presenter.ts';
import { startScanner } from './scanner.ts';
import type { Site } from './sites/site.ts';

/** What is remembered of a page while Cybercare rests or the page moves on. Never stored. */
export interface Memory {
  verdicts: Map<string, Verdict>;
  /** Comments a person chose to see. */
  revealed: Set<string>;
  /** Whose verdicts these are; null before there are any. */
  engine: Engine | null;
}

export const emptyMemory = (): Memory => ({ verdicts: new Map(), revealed: new Set(), engine: null });

interface Options {
  site: Site;
  document: Document;
  state: PageState;
  signal: AbortSignal;
  memory: Memory;
  ask(texts: string[]): Promise<Verdict[]>;
  counted(counts: Counts): void;
  /** Called before each look at the page, at most once per frame. */
  looking?(): void;
  orphaned(): void;
}

/** Cybercare at work on one page: finds comments, has them judged, shows what was decided. */
export interface Session {
  /** Decides anew, from what is remembered, after a setting changed. Judges nothing. */
  update(state: PageState): void;
  summary(): Omit<Summary, 'site' | 'hostname'>;
  comments(): FoundComment[];
  /** Milliseconds from the start until the last comments were found. */
  scanTime(): number;
  reveal(id: string, shown: boolean): void;
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
  counted,
  orphaned,
  looking,
  memory,
}: Options): Session {
  let state = first;
  const started = performance.now();
  let lastFound = started;
  const present = new Map<Element, FoundComment>();
  const byText = new Map<string, Set<FoundComment>>();

  removeLeftMarks(document);
  const presenter = new Presenter(document, state.language, () => count(), memory.revealed);
  const batcher = new Batcher({ ask, signal, orphaned, judged, verdicts: memory.verdicts });

  /** Whether an earlier engine's verdicts were just forgotten. */
  function recall(engine: Engine): boolean {
    const isOther = memory.engine !== null && memory.engine !== engine;
    memory.engine = engine;
    if (isOther) batcher.forget();
    return isOther;
  }
  recall(state.engine);

  function show(comment: FoundComment): void {
    const verdict = batcher.verdictOf(comment.text);
    presenter.present(
      comment,
      verdict ? decide(verdict, state.policy) : { treatment: 'show', categories: [] },
    );
  }

  function judged(text: string): void {
    for (const comment of byText.get(text) ?? []) show(comment);
    count();
  }

  function remove(item: Element): void {
    const comment = present.get(item);
    if (!comment) return;
    present.delete(item);
    const same = byText.get(comment.text);
    same?.delete(comment);
    if (same?.size !== 0) return;
    byText.delete(comment.text);
    batcher.drop(comment.text);
  }

  function add(comment: FoundComment): void {
    remove(comment.item);
    present.set(comment.item, comment);
    byText.set(comment.text, (byText.get(comment.text) ?? new Set()).add(comment));
    show(comment);
    const verdict = batcher.verdictOf(comment.text);
    if (!verdict || verdict.kind === 'failed') batcher.want(comment);
  }

  let counting: ReturnType<typeof setTimeout> | undefined;
  function count(): void {
    counting ??= setTimeout(() => {
      counting = undefined;
      if (!signal.aborted) counted(counts());
    }, COUNT_PACE);
  }

  /** Comments nobody can see yet, in a closed panel say, are neither read nor waited for, and do not count. */
  function counts(): Counts {
    const texts = [...present.values()].map(({ text }) => text);
    const waiting = texts.filter(text => !batcher.verdictOf(text) && batcher.isWaiting(text)).length;
    const of = (kind: Verdict['kind']) => texts.filter(text => batcher.verdictOf(text)?.kind === kind).length;
    const [failed, skipped] = [of('failed'), of('skipped')];
    return {
      found: of('scored') + failed + skipped + waiting,
      ...presenter.counts,
      failed,
      skipped,
      waiting,
    };
  }

  const scanner = startScanner({
    site,
    document,
    signal,
    ...(looking && { looking }),
    events: {
      found(comments) {
        lastFound = performance.now();
        for (const comment of comments) add(comment);
        count();
      },
      shown(comment) {
        if (!batcher.verdictOf(comment.text)) batcher.want({ ...comment, visible: true });
      },
      gone(items) {
        presenter.forget(items);
        for (const item of items) remove(item);
        count();
      },
      touched(comment) {
        presenter.repair(comment);
      },
    },
  });

  signal.addEventListener('abort', () => {
    clearTimeout(counting);
    presenter.restore();
  });

  // A page without comments is told too: the badge may still show those of the page before.
  count();

  const covered = (): CoveredComment[] =>
    presenter.covered.flatMap(({ comment, decision, revealed }) => {
      const verdict = batcher.verdictOf(comment.text);
      if (verdict?.kind !== 'scored') return [];
      const { id, author, text, permalink } = comment;
      return [{ id, author, text, permalink, ...decision, revealed, language: verdict.language }];
    });

  const isKind = ({ text }: FoundComment): boolean => {
    const verdict = batcher.verdictOf(text);
    return (
      verdict?.kind === 'scored' &&
      verdict.scores.supportive >= thresholdsOf(verdict, state.policy).supportive
    );
  };

  return {
    update(next) {
      state = next;
      presenter.speak(state.language);
      const isForgotten = recall(state.engine);
      for (const comment of present.values()) {
        // What is covered stays so until the other engine has said what it makes of it.
        if (!isForgotten) show(comment);
        if (!batcher.verdictOf(comment.text)) batcher.want(comment);
      }
      count();
    },
    summary: () => ({
      counts: counts(),
      gaveUp: presenter.gaveUp,
      kind: [...present.values()].filter(isKind).length,
      covered: covered(),
    }),
    comments: () => scanner.comments(),
    scanTime: () => lastFound - started,
    reveal(id, shown) {
      presenter.reveal(id, shown);
      count();
    },
    act(action) {
      if (action === 'next') presenter.move(1);
      else if (action === 'previous') presenter.move(-1);
      else if (action === 'toggleAll') presenter.toggleAll();
      else presenter.revealAll(action === 'revealAll');
      count();
    },
  };
}
