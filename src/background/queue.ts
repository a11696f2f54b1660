import { RefusedError } from '../shared/errors.ts';
import type { Verdict } from '../shared/verdict.ts';

interface Request {
  texts: string[];
  verdicts: Verdict[];
  resolve(verdicts: Verdict[]): void;
  reject(error: unknown): void;
}

/** Requests one tab may have waiting; our own script never has more than one and its repetition. */
const MOST_REQUESTS = 4;
/** Texts judged before another tab gets its turn: small enough that nobody waits long behind a full thread. */
const TURN = 8;

/**
 * Lets many tabs share one model: one call at a time, a few texts of each tab in turn.
 * `judge` is called with at most eight texts and answers one verdict for each.
 */
export class Queue {
  /** Requests by asker, in the order in which askers get their next turn; no asker without a request. */
  private readonly waiting = new Map<number, Request[]>();
  private running = false;
  private readonly judge: (texts: string[]) => Promise<Verdict[]>;

  constructor(judge: (texts: string[]) => Promise<Verdict[]>) {
    this.judge = judge;
  }

  /**
   * Verdicts for the texts, in their order. `asker` is a tab's id, or any other number for one of our pages.
   * Rejects with RefusedError when the asker has too many requests waiting.
   */
  ask(asker: number, texts: string[]): Promise<Verdict[]> {
    const requests = this.waiting.get(asker) ?? [];
    if (requests.length >= MOST_REQUESTS)
      return Promise.reject(new RefusedError('This tab asks for too much at once.'));
    return new Promise((resolve, reject) => {
      requests.push({ texts, verdicts: [], resolve, reject });
      this.waiting.set(asker, requests);
      void this.run();
    });
  }

  /** Forgets what a closed tab asked for. */
  drop(asker: number): void {
    for (const { resolve, verdicts } of this.waiting.get(asker) ?? []) resolve(verdicts);
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
  private next(): [number, Request] | undefined {
    for (const [asker, [request]] of this.waiting) if (request) return [asker, request];
    return undefined;
  }

  private toTheEnd(asker: number): void {
    const requests = this.waiting.get(asker);
    this.waiting.delete(asker);
    if (requests) this.waiting.set(asker, requests);
  }

  private async serve(asker: number, request: Request): Promise<void> {
    const start = request.verdicts.length;
    try {
      request.verdicts.push(...(await this.judge(request.texts.slice(start, start + TURN))));
      if (request.verdicts.length < request.texts.length) return;
      this.finish(asker, request);
      request.resolve(request.verdicts);
    } catch (error) {
      this.finish(asker, request);
      request.reject(error);
    }
  }

  private finish(asker: number, request: Request): void {
    const left = (this.waiting.get(asker) ?? []).filter(other => other !== request);
    if (left.length > 0) this.waiting.set(asker, left);
    else this.waiting.delete(asker);
  }
}
