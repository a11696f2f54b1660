import { breath } from '../slices.ts';

/** Shorter than what reading takes: what a look leaves behind is collected inside its slices, and the goal is 8 ms with that. */
const SLICE_MS = 3;

/** Work cut into slices of SLICE_MS: after each the page gets its turn. */
export class Pace {
  #end = performance.now() + SLICE_MS;

  /** Whether the slice is over. */
  get isDue(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page run. */
  async breathe(): Promise<void> {
    await breath();
    this.#end = performance.now() + SLICE_MS;
  }
}
