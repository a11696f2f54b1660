import { breath, SLICE_MS } from '../slices.ts';

/** Work cut into slices: after each of SLICE_MS the page gets its turn. */
export class Pace {
  #end = performance.now() + SLICE_MS;
  /** Milliseconds of work so far, the page's own turns apart. */
  spent = 0;
  #from = performance.now();

  get isDue(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page run. */
  async breathe(): Promise<void> {
    this.spent += performance.now() - this.#from;
    await breath();
    this.#from = performance.now();
    this.#end = this.#from + SLICE_MS;
  }
}
