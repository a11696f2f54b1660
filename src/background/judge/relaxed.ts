import { KERNELS_RELAXED } from './kernels-relaxed-binary.ts';
import { Trial } from './trial.ts';

/** All addresses are in bytes in tfjs's memory. */
type BlockDense = (
  ...args: [
    x: number,
    n: number,
    inputs: number,
    weight: number,
    bias: number,
    outputs: number,
    gelu: number,
    scratch: number,
    y: number,
  ]
) => void;

/** The functions of kernels-relaxed.as, which give the same. */
type Exports = Record<'dense32' | 'dense16', BlockDense>;

/** Bytes that a product of `n` rows of so many columns needs besides; kernels-relaxed.as says for what. */
export const scratchOf = (n: number, inputs: number): number => Math.ceil(n / 4) * (inputs / 32) * 176 + 128;

/** Room for the product in `agree`: two rows of a block by sixteen rows, and two results. */
const ROOM = { x: 0, weight: 256, bias: 576, scratch: 640, y: [960, 1088], end: 1216 } as const;

/**
 * Whether both functions give the same. V8 11.3, the one in Node 20, has the 32-bit instruction behind a flag and gets it
 * wrong before it optimises.
 */
function agree(run: Exports, memory: WebAssembly.Memory, address: number): boolean {
  const numbers = new Float32Array(memory.buffer, address, ROOM.end / 4);
  numbers.forEach((_, i) => {
    numbers[i] = ((i * 37) % 255) / 16 - 8;
  });
  const [first, second] = [run.dense32, run.dense16].map((dense, way) => {
    const [x, weight, bias, scratch] = [ROOM.x, ROOM.weight, ROOM.bias, ROOM.scratch].map(at => address + at);
    const y = ROOM.y[way] as number;
    dense(x as number, 2, 32, weight as number, bias as number, 16, 0, scratch as number, address + y);
    return numbers.subarray(y / 4, y / 4 + 32).join();
  });
  return first === second;
}

/** Dense layers of 4-bit blocks, in relaxed SIMD. */
export class RelaxedDense {
  private readonly run: Exports;
  /** Absent where only one way is right. */
  private readonly trial: Trial | undefined;

  private constructor(run: Exports, trial: Trial | undefined) {
    this.run = run;
    this.trial = trial;
  }

  /**
   * @param lend gives the address of so many bytes for as long as it is used
   * @returns undefined where the browser has no relaxed SIMD
   */
  static async start(
    memory: WebAssembly.Memory,
    lend: <T>(bytes: number, use: (address: number) => T) => T,
  ): Promise<RelaxedDense | undefined> {
    const binary = Uint8Array.from(atob(KERNELS_RELAXED), character => character.charCodeAt(0));
    if (!WebAssembly.validate(binary)) return undefined;
    const { instance } = await WebAssembly.instantiate(binary, { env: { memory } });
    const run = instance.exports as unknown as Exports;
    const both = lend(ROOM.end, address => agree(run, memory, address));
    return new RelaxedDense(run, both ? new Trial() : undefined);
  }

  /** See kernels-relaxed.as. */
  dense(...args: Parameters<BlockDense>): void {
    const { run, trial } = this;
    if (!trial) {
      run.dense16(...args);
      return;
    }
    const [, n, inputs, , , outputs] = args;
    trial.run([() => run.dense16(...args), () => run.dense32(...args)], n * inputs * outputs);
  }
}
