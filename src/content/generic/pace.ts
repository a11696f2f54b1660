import { breath, SLICE_MS } from '../slices.ts';

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
