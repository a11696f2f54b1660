import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import {
  env,
  findBackendFactory,
  getBackend,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import { NotStartedError } from './errors.ts';

/** tfjs says that it runs on a backend which is still starting, so that we remember ourselves. */
let starting: Promise<void> | undefined;

/**
 * Starts tfjs on WebAssembly, one thread; once, whoever asks.
 * @param folder address or path of the folder with tfjs's two .wasm files, with a slash at the end
 * @throws NotStartedError rather than fall back to plain JavaScript, which is forty times slower
 */
export function startBackend(folder: string): Promise<void> {
  starting ??= start(folder);
  return starting;
}

async function start(folder: string): Promise<void> {
  // Extension pages define SharedArrayBuffer, and tfjs then wants blob workers, which our CSP and service workers lack.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder);
  const started = await setBackend('wasm').catch(() => false);
  if (started && getBackend() === 'wasm') return;
  starting = undefined;
  throw new NotStartedError('WebAssembly did not start.');
}

/** Gives all of tfjs's memory back, which disposing tensors alone does not; startBackend works again afterwards. */
export async function stopBackend(): Promise<void> {
  if (!starting) return;
  await starting.catch(() => undefined);
  starting = undefined;
  const factory = findBackendFactory('wasm');
  removeBackend('wasm');
  registerBackend('wasm', factory);
}
