import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import {
  env,
  findBackendFactory,
  getBackend,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import { ModelMissingError } from './errors.ts';

/**
 * Starts tfjs on WebAssembly, one thread.
 * @param folder address or path of the folder with tfjs's two .wasm files, with a slash at the end
 * @throws ModelMissingError rather than fall back to plain JavaScript, which is forty times slower
 */
export async function startBackend(folder: string): Promise<void> {
  if (getBackend() === 'wasm') return;
  // Extension pages define SharedArrayBuffer, and tfjs then wants blob workers, which our CSP and service workers lack.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder);
  const started = await setBackend('wasm').catch(() => false);
  if (!started || getBackend() !== 'wasm') throw new ModelMissingError('WebAssembly did not start.');
}

/** Gives all of tfjs's memory back, which disposing tensors alone does not; startBackend works again afterwards. */
export function stopBackend(): void {
  if (getBackend() !== 'wasm') return;
  const factory = findBackendFactory('wasm');
  removeBackend('wasm');
  registerBackend('wasm', factory);
}
