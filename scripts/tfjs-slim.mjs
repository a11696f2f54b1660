import fs from 'node:fs';
import path from 'node:path';

/** The kernels that our operations run, as named in tfjs-backend-wasm/dist/kernels. */
const KERNELS = [
  'Add',
  'BatchMatMul',
  'Cast',
  'Concat',
  'Erf',
  'Identity',
  'Max',
  'Mean',
  'Multiply',
  'Reshape',
  'Rsqrt',
  'Slice',
  'Softmax',
  'Square',
  'Sub',
  'Transpose',
  '_FusedMatMul',
];

/** What Google's graph runs besides, where a build packs it. */
const GRAPH_KERNELS = [
  'Conv2D',
  'Cos',
  'ExpandDims',
  'GatherNd',
  'GatherV2',
  'Greater',
  'Less',
  'LogicalNot',
  'Maximum',
  'Pack',
  'Prod',
  'Range',
  'RealDiv',
  'Relu',
  'ScatterNd',
  'Sin',
  'SparseToDense',
  'SplitV',
  'StridedSlice',
  'Sum',
  'Tanh',
  'ZerosLike',
];

/** Parts of tfjs-core that need to run once: the engine, its flags, and what a browser's platform is. */
const SIDE_EFFECTS = ['engine', 'flags', 'platforms/platform_browser'];

/**
 * Parts of tfjs-core to export. esbuild drops what nobody imports. Left out: gradients, optimisers, and
 * reading models from addresses, so that no bundle can.
 */
const EXPORTS = [
  'globals',
  'environment',
  'kernel_registry',
  'kernel_names',
  'tensor',
  'types',
  'ops/ops',
  'backends/backend',
];
const NAMESPACES = {
  util: 'util',
  tensor_util: 'tensor_util',
  backend_util: 'backends/backend_util',
  broadcast_util: 'ops/broadcast_util',
  gather_util: 'ops/gather_nd_util',
  scatter_util: 'ops/scatter_nd_util',
  slice_util: 'ops/slice_util',
  device_util: 'device_util',
};
/** What reading a graph from bytes takes of tfjs's `io`: decoding them, and nothing that fetches. */
const GRAPH_NAMESPACES = { io: 'io/io_utils' };

/** What tensors do by methods of their own; everything else we call as functions. */
const HANDLED = ['cast', 'clone', 'buffer', 'print'];

function coreModule(dist, namespaces) {
  const file = name => JSON.stringify(path.join(dist, `${name}.js`));
  return [
    ...SIDE_EFFECTS.map(name => `import ${file(name)};`),
    ...HANDLED.map(name => `import { ${name} } from ${file(`ops/${name}`)};`),
    `import { setOpHandler } from ${file('tensor')};`,
    `setOpHandler({ ${HANDLED.join(', ')} });`,
    ...EXPORTS.map(name => `export * from ${file(name)};`),
    ...Object.entries(namespaces).map(([name, from]) => `import * as ${name} from ${file(from)};`),
    `export { ${Object.keys(namespaces).join(', ')} };`,
  ].join('\n');
}

/** `MatMul` → `matMulConfig`, `_FusedMatMul` → `_fusedMatMulConfig`. */
const configOf = kernel => `${kernel.replace(/[A-Z]/, letter => letter.toLowerCase())}Config`;

function wasmModule(dist, kernels) {
  const file = name => JSON.stringify(path.join(dist, `${name}.js`));
  return [
    `import { registerKernel } from '@tensorflow/tfjs-core';`,
    `export * from ${file('base')};`,
    ...kernels.map(kernel => `import { ${configOf(kernel)} } from ${file(`kernels/${kernel}`)};`),
    `for (const config of [${kernels.map(configOf).join(', ')}]) registerKernel(config);`,
  ].join('\n');
}

/**
 * esbuild plugin: TensorFlow.js with the operations and WebAssembly kernels that we use and nothing else
 * (a fifth of the whole), in the manner of tfjs's own "custom module". A kernel that is missing here shows as
 * "Kernel … not registered for backend 'wasm'" at the first text.
 * @param {{ graphs?: boolean }} options `graphs` for a build that packs Google's graph model
 */
export const tfjsSlim = ({ graphs = false } = {}) => ({
  name: 'tfjs-slim',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    const dist = name => path.join(root, `node_modules/@tensorflow/${name}/dist`);
    const namespace = 'tfjs-slim';
    build.onResolve({ filter: /^@tensorflow\/tfjs-(core|backend-wasm)$/ }, ({ path: name }) => ({
      path: name.slice('@tensorflow/'.length),
      namespace,
    }));
    build.onLoad({ filter: /^tfjs-core$/, namespace }, () => ({
      contents: coreModule(dist('tfjs-core'), graphs ? { ...NAMESPACES, ...GRAPH_NAMESPACES } : NAMESPACES),
      resolveDir: root,
    }));
    build.onLoad({ filter: /^tfjs-backend-wasm$/, namespace }, () => ({
      contents: wasmModule(dist('tfjs-backend-wasm'), graphs ? [...KERNELS, ...GRAPH_KERNELS] : KERNELS),
      resolveDir: root,
    }));
    // The platform registers two places to store models in, and with them all of tfjs's reading and writing of models.
    build.onLoad({ filter: /tfjs-core\/dist\/io\/(indexed_db|local_storage|model_management)\.js$/ }, () => ({
      contents: `
        export const ModelStoreManagerRegistry = { registerManager() {} };
        export const BrowserIndexedDB = {}, BrowserLocalStorage = {};
        export class BrowserIndexedDBManager {} export class BrowserLocalStorageManager {}`,
      loader: 'js',
    }));
    // Operations for graphs come with those that draw random numbers, which no graph of ours does.
    build.onResolve({ filter: /^seedrandom$/ }, ({ path: name }) => ({ path: name, namespace }));
    build.onLoad({ filter: /^seedrandom$/, namespace }, () => ({
      contents: `export const alea = () => { throw new Error('No graph of ours draws random numbers.'); };`,
    }));
    // Threads never start (backend.ts), and their glue holds code as strings that a reviewer has to wonder about.
    build.onLoad({ filter: /tfjs-backend-wasm-threaded-simd(\.worker)?\.js$/ }, ({ path: file }) => {
      if (!fs.existsSync(file))
        return { errors: [{ text: `${file} is gone: look at scripts/tfjs-slim.mjs.` }] };
      return { contents: 'export default undefined; export const wasmWorkerContents = "";', loader: 'js' };
    });
  },
});
