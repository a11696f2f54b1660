import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { startBackend, stopBackend } from '../../../src/background/judge/backend.ts';
import { startKernels } from '../../../src/background/judge/kernels.ts';
import { RelaxedDense } from '../../../src/background/judge/relaxed.ts';
import { Trial } from '../../../src/background/judge/trial.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('dense layers of 4-bit blocks', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });

  /** A way that gives so much of whatever it is asked for, as kernels-relaxed.as writes it. */
  const giving = (value: number) =>
    vi.fn((...args: number[]) => {
      const [n = 0, outputs = 0, y] = [args[1], args[5], args[8]];
      new Float32Array(memory.buffer, y, n * outputs).fill(value);
    });

  /** How often each way is taken in a hundred calls, of a browser in which they give this. */
  async function takenOf(dense16: number, dense32: number): Promise<[number, number]> {
    const exports = { dense16: giving(dense16), dense32: giving(dense32) };
    vi.spyOn(WebAssembly, 'instantiate').mockResolvedValue({
      instance: { exports },
    } as unknown as WebAssembly.Instance);
    const layers = await RelaxedDense.start(memory, (_, use) => use(0));
    const before = [exports.dense16, exports.dense32].map(way => way.mock.calls.length);
    for (let call = 0; call < 100; call++) layers?.dense(0, 1, 32, 256, 576, 8, 0, 640, 960);
    const after = [exports.dense16, exports.dense32].map(way => way.mock.calls.length);
    return [0, 1].map(way => (after[way] as number) - (before[way] as number)) as [number, number];
  }

  it('are summed both ways in turn where both give the same', async () => {
    expect(await takenOf(2, 2)).toEqual([52, 48]);
  });

  it('are summed in 16 bits alone where the browser gets 32 wrong', async () => {
    expect(await takenOf(2, 3)).toEqual([100, 0]);
  });

  it('are left to plain SIMD in a browser without the instructions', async () => {
    await startBackend(nodeOptions().wasmPath);
    vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    expect(await startKernels()).toBe('plain');
    await stopBackend();
  });
});

describe('of two ways', () => {
  /** How often each is taken in 2,000 calls, by the milliseconds each takes for the work of a call. */
  function takenOf(first: (work: number) => number, second: (work: number) => number): [number, number] {
    const trial = new Trial();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const taken: [number, number] = [0, 0];
    for (let call = 0; call < 2000; call++) {
      // The second has three times as much to do while they take turns.
      const work = Math.floor(call / 4) % 2 ? 3 : 1;
      trial.run(
        [
          () => {
            taken[0]++;
            now += first(work);
          },
          () => {
            taken[1]++;
            now += second(work);
          },
        ],
        work,
      );
    }
    return taken;
  }

  it('the faster stays, by the work they did and not by the time they took', () => {
    expect(
      takenOf(
        work => 3 * work,
        work => 2 * work,
      ),
    ).toEqual([600, 1400]);
    expect(
      takenOf(
        work => 2 * work,
        work => 3 * work,
      ),
    ).toEqual([1400, 600]);
  });

  it('the one stays that is slow only until the browser has optimised it', () => {
    let calls = 0;
    expect(
      takenOf(
        work => 3 * work,
        work => (++calls > 200 ? 2 : 200) * work,
      ),
    ).toEqual([600, 1400]);
  });

  it('the first stays where the clock stands still', () => {
    expect(
      takenOf(
        () => 0,
        () => 0,
      ),
    ).toEqual([1400, 600]);
  });
});
