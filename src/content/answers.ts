import type { Engine } from '../shared/engine.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import type { Decision } from '../shared/policy.ts';
import type { Softening } from '../shared/softening.ts';
import type { Verdict } from '../shared/verdict.ts';
import { Batcher } from './batcher.ts';
import type { FoundComment } from './found-comment.ts';
import type { Softened } from './soft-words.ts';

/** What became of the softening of a text; `failed` where nobody answered. */
type SofterWords = Softening | { kind: 'failed' };

/** What is remembered of the texts of a page while Cybercare rests or the page moves on. Never stored. */
export interface RememberedAnswers {
  verdicts: Map<string, Verdict>;
  softerWords: Map<string, SofterWords>;
  /** Whose verdicts these are; null before there are any. */
  engine: Engine | null;
}

interface Options {
  memory: RememberedAnswers;
  /** Verdicts on texts. */
  ask(texts: string[]): Promise<Verdict[]>;
  /** Softer words for texts that are not to be read as they are. */
  askSofter(texts: string[]): Promise<Softening[]>;
  /** Called once for each text of which something more is known. */
  answered(text: string): void;
  orphaned(): void;
  signal: AbortSignal;
}

function skipped(text: string): Verdict | undefined {
  if (text.length > MAX_TEXT) return { kind: 'skipped', reason: 'too-long' };
  return text.trim() === '' ? { kind: 'skipped', reason: 'empty' } : undefined;
}

/** What the background says of the texts of a page: verdicts, and softer words for those that are to be softened. */
export class Answers {
  private readonly memory: RememberedAnswers;
  private readonly verdicts: Batcher<Verdict>;
  private readonly softerWords: Batcher<SofterWords>;

  constructor({ memory, ask, askSofter, answered, orphaned, signal }: Options) {
    this.memory = memory;
    const shared = { answered, orphaned, signal };
    this.verdicts = new Batcher<Verdict>({
      ...shared,
      ask,
      answers: memory.verdicts,
      batch: 16,
      known: skipped,
      // Not clean.
      unanswered: { kind: 'failed', reason: 'no-answer' },
    });
    this.softerWords = new Batcher<SofterWords>({
      ...shared,
      ask: askSofter,
      answers: memory.softerWords,
      // One takes as long as judging several.
      batch: 4,
      unanswered: { kind: 'failed' },
    });
  }

  verdictOn = (text: string): Verdict | undefined => this.verdicts.answerTo(text);

  /** The softer words for a text; null where there are none, or not yet. */
  softened(text: string): Softened | null {
    const answer = this.softerWords.answerTo(text);
    return answer?.kind === 'softened' ? answer : null;
  }

  /** Whether the verdict on a text is on its way, without anyone scrolling or opening anything. */
  isWaiting = (text: string): boolean => this.verdictOn(text) === undefined && this.verdicts.isWaiting(text);

  /** Asks for what a decision on a comment lacks; with `again`, also for what nobody answered before. */
  want(comment: FoundComment, { treatment }: Decision, again = false): void {
    const lacks = (answer: { kind: string } | undefined) => !answer || (again && answer.kind === 'failed');
    if (lacks(this.verdictOn(comment.text))) this.verdicts.want(comment);
    if (treatment === 'soften' && lacks(this.softerWords.answerTo(comment.text)))
      this.softerWords.want(comment);
  }

  /** Forgets a text that no comment holds any more; if it is being asked for, its answer is still remembered. */
  drop(text: string): void {
    this.verdicts.drop(text);
    this.softerWords.drop(text);
  }

  /** Says who judges now; whether all that another engine said was forgotten for that. */
  judgedBy(engine: Engine): boolean {
    const isOther = this.memory.engine !== null && this.memory.engine !== engine;
    this.memory.engine = engine;
    if (isOther) {
      this.verdicts.forget();
      this.softerWords.forget();
    }
    return isOther;
  }
}
