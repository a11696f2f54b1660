import fs from 'node:fs/promises';
import path from 'node:path';
import v8 from 'node:v8';
import {
  type BilingualJudge,
  type BilingualOptions,
  loadBilingual,
} from '../src/background/judge/bilingual.ts';
import { ModelMissingError } from '../src/background/judge/errors.ts';
import type { ModelFiles } from '../src/background/judge/files.ts';
import { Softener } from '../src/background/rewriter/softener.ts';

// Before Node 21 relaxed SIMD is there only when asked for, and before the first module that needs it.
if (Number.parseInt(process.versions.node, 10) < 21)
  v8.setFlagsFromString('--experimental-wasm-relaxed-simd');

const { CYBERCARE_ROOT } = process.env;

/** The root of the repository: the lab reads models/ and writes figures there, wherever its bundle lies. */
export const ROOT = CYBERCARE_ROOT ?? process.cwd();

/** The files of a model in a folder. */
export const folderFiles = (folder: string): ModelFiles => ({
  async read(name) {
    const bytes = await fs.readFile(path.join(folder, name)).catch(() => undefined);
    if (!bytes) throw new ModelMissingError(`The model's file ${name} is not in ${folder}.`);
    return new Uint8Array(bytes).buffer;
  },
});

/** The shipped model and its rewriter in Node. */
export async function nodeSoftener(): Promise<{ judge: BilingualJudge; softener: Softener }> {
  const judge = await loadBilingual(nodeOptions());
  return { judge, softener: new Softener(judge, folderFiles(path.join(ROOT, 'models/rewriter'))) };
}

/** What loads the shipped model in Node: the same code as in the extension, other paths. */
export const nodeOptions = (): BilingualOptions => ({
  files: folderFiles(path.join(ROOT, 'models/bilingual')),
  wasmPath: `${path.join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist')}${path.sep}`,
});
