/** Calls in which both ways take turns: enough that the browser has optimised both, and after that, that both are timed. */
const WARMING = 400;
const TIMED = 800;
/** Calls one after the other that go the same way, so that each gets every shape of a layer. */
const TURN = 4;

/**
 * Two ways to one result, of which the processor decides which is the faster: they take turns in the first calls, which
 * are needed anyway, and then the faster one stays. Where the clock tells nothing, the first one does. It is asked once:
 * a choice that something else on the machine spoilt costs time, nothing else, until the worker ends, within minutes.
 */
export class Trial {
  private calls = 0;
  /** Milliseconds, and the work done in them. */
  private readonly spent: [number, number] = [0, 0];
  private readonly done: [number, number] = [0, 0];

  /** @param work how much there is to do, in any unit */
  run(ways: readonly [() => void, () => void], work: number): void {
    if (this.calls >= WARMING + TIMED) {
      ways[this.faster]();
      return;
    }
    const way = Math.floor(this.calls / TURN) % 2 === 0 ? 0 : 1;
    const start = performance.now();
    ways[way]();
    if (this.calls++ < WARMING) return;
    this.spent[way] += performance.now() - start;
    this.done[way] += work;
  }

  /** Index of the way that stays, or would by what was timed so far. */
  get faster(): 0 | 1 {
    return this.spent[1] * this.done[0] < this.spent[0] * this.done[1] ? 1 : 0;
  }
}
