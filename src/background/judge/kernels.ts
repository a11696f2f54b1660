import * as tf from '@tensorflow/tfjs-core';
import { KERNELS } from './kernels-binary.ts';
import { RelaxedDense, scratchOf } from './relaxed.ts';

/** The functions of kernels.as; all addresses are in bytes in tfjs's memory. */
interface Exports {
  dense(
    ...args: [
      x: number,
      n: number,
      inputs: number,
      weight: number,
      scale: number,
      bias: number,
      outputs: number,
      gelu: number,
      scratch: number,
      y: number,
    ]
  ): void;
  addNorm(
    ...args: [
      a: number,
      b: number,
      n: number,
      width: number,
      gain: number,
      bias: number,
      epsilon: number,
      y: number,
    ]
  ): void;
  attention(
    ...args: [qkv: number, n: number, hidden: number, heads: number, scratch: number, y: number]
  ): void;
}

/** What we use of tfjs's BackendWasm, which does not declare it. */
interface WasmBackend {
  wasm: {
    asm: { memory?: WebAssembly.Memory };
    _malloc(bytes: number): number;
    _free(address: number): void;
  };
  dataIdMap: { get(id: object): { memoryOffset: number } };
  makeOutput(shape: number[], dtype: 'float32'): tf.TensorInfo;
}

/** Names in tfjs's kernel registry. */
export const DENSE = 'CybercareDense';
export const BLOCK_DENSE = 'CybercareBlockDense';
export const ADD_NORM = 'CybercareAddNorm';
export const ATTENTION = 'CybercareAttention';

/** What a kernel is told besides its tensors; each uses its own. */
interface Attributes {
  /** 1 or 0 */
  gelu: number;
  /** Of a layer of blocks, whose bias is filled up to whole rows of them. */
  outputs: number;
  epsilon: number;
  heads: number;
}

interface Instance {
  run: Exports;
  /** Undefined where the browser has no relaxed SIMD. */
  relaxed: RelaxedDense | undefined;
}

const instances = new WeakMap<object, Instance>();

interface Call extends Instance {
  /** Address of an input. */
  at(name: string): number;
  shape(name: string): number[];
  /** Runs `work` with the address of a new tensor and that of some scratch memory, and gives the tensor. */
  output(shape: number[], scratch: number, work: (y: number, scratch: number) => void): tf.TensorInfo;
}

/** A kernel in tfjs's form from what it does with addresses. */
const kernel =
  (work: (call: Call, attrs: Attributes) => tf.TensorInfo): tf.KernelFunc =>
  ({ inputs, backend, attrs }) => {
    const { wasm, dataIdMap, makeOutput } = backend as WasmBackend;
    const input = (name: string) => inputs[name] as tf.TensorInfo;
    const call: Call = {
      ...(instances.get(backend) as Instance),
      at: name => dataIdMap.get(input(name).dataId).memoryOffset,
      shape: name => input(name).shape,
      output(shape, bytes, fill) {
        const result = makeOutput.call(backend, shape, 'float32');
        const scratch = wasm._malloc(bytes) >>> 0;
        fill(dataIdMap.get(result.dataId).memoryOffset, scratch);
        wasm._free(scratch);
        return result;
      },
    };
    return work(call, attrs as unknown as Attributes);
  };

const dense = kernel(({ run, at, shape, output }, attrs) => {
  const [n, inputs] = shape('x') as [number, number];
  const [outputs] = shape('bias') as [number];
  const rows = Math.ceil(n / 4) * 4;
  const gelu = attrs.gelu;
  return output([n, outputs], rows * (2 * inputs + 4), (y, scratch) => {
    run.dense(at('x'), n, inputs, at('weight'), at('scale'), at('bias'), outputs, gelu, scratch, y);
  });
});

const blockDense = kernel(({ relaxed, at, shape, output }, { outputs, gelu }) => {
  const [n, inputs] = shape('x') as [number, number];
  // Where it is not there this has to fail: left out, the output would be what the memory held before.
  const blocks = relaxed as RelaxedDense;
  return output([n, outputs], scratchOf(n, inputs), (y, scratch) =>
    blocks.dense(at('x'), n, inputs, at('weight'), at('bias'), outputs, gelu, scratch, y),
  );
});

const addNorm = kernel(({ run, at, shape, output }, attrs) => {
  const [n, width] = shape('a') as [number, number];
  const epsilon = attrs.epsilon;
  return output([n, width], 0, y =>
    run.addNorm(at('a'), at('b'), n, width, at('gain'), at('bias'), epsilon, y),
  );
});

const attention = kernel(({ run, at, shape, output }, attrs) => {
  const [n, width] = shape('qkv') as [number, number];
  const hidden = width / 3;
  const heads = attrs.heads;
  return output([n, hidden], 4 * (n + 7) * (1 + hidden / heads), (y, scratch) =>
    run.attention(at('qkv'), n, hidden, heads, scratch, y),
  );
});

for (const [kernelName, kernelFunc] of [
  [DENSE, dense],
  [BLOCK_DENSE, blockDense],
  [ADD_NORM, addNorm],
  [ATTENTION, attention],
] as const) {
  tf.registerKernel({ kernelName, backendName: 'wasm', kernelFunc });
}

/** Which of our kernels run: with relaxed SIMD, or with plain SIMD only. */
export type KernelKind = 'relaxed' | 'plain';

/**
 * Makes our kernels run on the memory of tfjs's wasm backend, which must have started.
 * @returns null where there is no SIMD, or tfjs keeps its memory elsewhere than in 4.22
 */
export async function startKernels(): Promise<KernelKind | null> {
  const backend = tf.backend() as unknown as WasmBackend;
  const running = instances.get(backend);
  if (running) return running.relaxed ? 'relaxed' : 'plain';
  const { wasm } = backend;
  const memory = wasm.asm?.memory;
  if (!memory || !(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) return null;
  const binary = Uint8Array.from(atob(KERNELS), character => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(binary, { env: { memory } });
  const relaxed = await RelaxedDense.start(memory, (bytes, use) => {
    const address = wasm._malloc(bytes) >>> 0;
    const result = use(address);
    wasm._free(address);
    return result;
  });
  instances.set(backend, { run: instance.exports as unknown as Exports, relaxed });
  return relaxed ? 'relaxed' : 'plain';
}
