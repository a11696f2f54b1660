import { OrphanedError } from '../shared/errors.ts';
import { withPatience } from '../shared/patience.ts';
import { isDrawn } from './dom.ts';
import type { FoundComment } from './found-comment.ts';

/** At most one request in this many milliseconds, so that a page that floods us does not flood the worker. */
const PACE = 50;
/** How long an answer may take, in milliseconds; loading the model is within it. */
const PATIENCE = 8_000;
/** Milliseconds before a request is sent again: a worker that is just being stopped would not answer it either. */
const BREATH = 200;
/** Answers remembered by text, oldest forgotten first. */
const REMEMBERED = 5000;

interface Wanted {
  /** One comment that holds the text. It may leave the view again while it waits. */
  comment: FoundComment;
  /** Whether its words were drawn when that was last looked at, which takes a while. */
  drawn?: boolean;
}

interface Options<Answer> {
  ask(texts: string[]): Promise<Answer[]>;
  /** Called once for each text answered; the text may be that of several comments, or of none any more. */
  answered(text: string, answer: Answer): void;
  orphaned(): void;
  signal: AbortSignal;
  /** What is known already, kept up to date: it outlives a rest, so that coming back asks nothing anew. */
  answers: Map<string, Answer>;
  /** The answer to a text that was asked for twice in vain. */
  unanswered: Answer;
  /** The answer to texts that are not to be asked for. */
  known?(text: string): Answer | undefined;
  /** Texts in one request: few enough that visible comments are answered soon. */
  batch: number;
}

/**
 * Turns comments into requests: each text once, visible ones first, one request in flight. A request that fails is
 * sent once more, since a worker may die at any time; then its texts are `unanswered`.
 */
export class Batcher<Answer> {
  private readonly answers: Map<string, Answer>;
  private readonly wanted = new Map<string, Wanted>();
  private asking = false;
  private lastAsked = -PACE;
  /** Counts how often everything was forgotten: an answer asked for before is of no use. */
  private forgotten = 0;
  private readonly options: Options<Answer>;

  constructor(options: Options<Answer>) {
    this.options = options;
    this.answers = options.answers;
  }

  /** Whether a text waits for an answer, and will be asked for without anyone scrolling or opening anything. */
  isWaiting(text: string): boolean {
    const wanted = this.wanted.get(text);
    // Nobody waits for a request that would leave it out: the last look of a round is at all that is wanted.
    return wanted !== undefined && (wanted.comment.visible || (wanted.drawn ?? isReady(wanted)));
  }

  /** What is known of a text, if anything. */
  answerTo(text: string): Answer | undefined {
    return this.answers.get(text);
  }

  /** Asks for the answer to a comment's text, unless it is asked for already. An unanswered text may be asked for again. */
  want(comment: FoundComment): void {
    const { text, visible, bodies } = comment;
    const known = this.options.known?.(text);
    if (known) this.answer(text, known);
    if (known || !bodies[0]) return;
    const earlier = this.wanted.get(text);
    if (!earlier || visible || !isReady(earlier)) this.wanted.set(text, { comment });
    void this.run();
  }

  /** Forgets a text that no comment holds any more; if it is being asked for, its answer is still remembered. */
  drop(text: string): void {
    this.wanted.delete(text);
  }

  /** Forgets every answer, those on their way included: another engine judges from now on. */
  forget(): void {
    this.forgotten++;
    this.answers.clear();
  }

  private async run(): Promise<void> {
    const { signal } = this.options;
    if (this.asking) return;
    this.asking = true;
    try {
      // A pause of one task lets everything found in the same slice travel in the same request.
      for (let texts = await this.nextBatch(); texts.length > 0; texts = await this.nextBatch()) {
        const { forgotten } = this;
        const answers = await this.askTwice(texts);
        if (signal.aborted) break;
        if (forgotten !== this.forgotten) continue;
        for (const [index, text] of texts.entries()) {
          this.wanted.delete(text);
          this.answer(text, answers[index] ?? this.options.unanswered);
        }
      }
    } finally {
      this.asking = false;
    }
  }

  private async nextBatch(): Promise<string[]> {
    const wait = Math.max(0, this.lastAsked + PACE - performance.now());
    await new Promise(resolve => setTimeout(resolve, wait));
    this.lastAsked = performance.now();
    if (this.options.signal.aborted) return [];
    const batch: string[] = [];
    for (const visible of [true, false]) {
      for (const [text, wanted] of this.wanted) {
        if (batch.length === this.options.batch) return batch;
        // A comment nobody can see (a decoy, a closed panel) is judged when it comes into view, not before.
        if (wanted.comment.visible === visible && isReady(wanted)) batch.push(text);
      }
    }
    return batch;
  }

  private async askTwice(texts: string[]): Promise<Answer[]> {
    for (const attempt of [1, 2]) {
      try {
        return await withPatience(this.options.ask(texts), PATIENCE);
      } catch (error) {
        if (error instanceof OrphanedError) {
          this.options.orphaned();
          return [];
        }
        if (attempt === 2) break;
        await new Promise(resolve => setTimeout(resolve, BREATH));
      }
    }
    return [];
  }

  private answer(text: string, answer: Answer): void {
    this.answers.delete(text);
    this.answers.set(text, answer);
    if (this.answers.size > REMEMBERED) {
      const [oldest] = this.answers.keys();
      this.answers.delete(oldest as string);
    }
    this.options.answered(text, answer);
  }
}

function isReady(wanted: Wanted): boolean {
  const { visible, bodies } = wanted.comment;
  if (visible) return true;
  wanted.drawn = bodies[0] !== undefined && isDrawn(bodies[0]);
  return wanted.drawn;
}
