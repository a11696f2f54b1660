import { RefusedError } from '../shared/errors.ts';

interface Request<Answer> {
  texts: string[];
  answers: Answer[];
  resolve(answers: Answer[]): void;
  reject(error: unknown): void;
}

/** Requests one tab may have waiting; our own script never has more than one and its repetition in each frame. */
const MOST_REQUESTS = 12;
/** Texts judged before another tab gets its turn: small enough that nobody waits long behind a full thread. */
const TURN = 8;

/**
 * Lets many tabs share one model: one call at a time, a few texts of each tab in turn.
 * `work` is called with at most eight texts and gives one answer for each: a verdict, a softening.
 */
export class Queue<Answer> {
  /** Requests by asker, in the order in which askers get their next turn; no asker without a request. */
  private readonly waiting = new Map<number, Request<Answer>[]>();
  private running = false;
  private readonly work: (texts: string[]) => Promise<Answer[]>;

  constructor(work: (texts: string[]) => Promise<Answer[]>) {
    this.work = work;
  }

  /**
   * Answers for the texts, in their order. `asker` is a tab's id, or any other number for one of our pages.
   * Rejects with RefusedError when the asker has too many requests waiting.
   */
  ask(asker: number, texts: string[]): Promise<Answer[]> {
    const requests = this.waiting.get(asker) ?? [];
    if (requests.length >= MOST_REQUESTS)
      return Promise.reject(new RefusedError('This tab asks for too much at once.'));
    return new Promise((resolve, reject) => {
      requests.push({ texts, answers: [], resolve, reject });
      this.waiting.set(asker, requests);
      void this.run();
    });
  }

  /** Forgets what a closed tab asked for. */
  drop(asker: number): void {
    for (const { resolve, answers } of this.waiting.get(asker) ?? []) resolve(answers);
    this.waiting.delete(asker);
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.next(); next; next = this.next()) {
      await this.serve(...next);
      this.toTheEnd(next[0]);
    }
    this.running = false;
  }

  /** The first request of the asker whose turn it is. */
  private next(): [number, Request<Answer>] | undefined {
    for (const [asker, [request]] of this.waiting) if (request) return [asker, request];
    return undefined;
  }

  private toTheEnd(asker: number): void {
    const requests = this.waiting.get(asker);
    this.waiting.delete(asker);
    if (requests) this.waiting.set(asker, requests);
  }

  private async serve(asker: number, request: Request<Answer>): Promise<void> {
    const start = request.answers.length;
    try {
      request.answers.push(...(await this.work(request.texts.slice(start, start + TURN))));
      if (request.answers.length < request.texts.length) return;
      this.finish(asker, request);
      request.resolve(request.answers);
    } catch (error) {
      this.finish(asker, request);
      request.reject(error);
    }
  }

  private finish(asker: number, request: Request<Answer>): void {
    const left = (this.waiting.get(asker) ?? []).filter(other => other !== request);
    if (left.length > 0) this.waiting.set(asker, left);
    else this.waiting.delete(asker);
  }
}
