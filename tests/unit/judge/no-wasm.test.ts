import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { loadBilingual } from '../../../src/background/judge/bilingual.ts';
import { fakeModel } from './fake-model.ts';

beforeAll(() => {
  vi.stubGlobal('WebAssembly', undefined);
  // tfjs says why it did not start.
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('without WebAssembly nothing forty times slower starts in its place', async () => {
  const { manifest, files } = fakeModel();
  const loading = loadBilingual({ ...nodeOptions(), manifest, files });
  await expect(loading).rejects.toMatchObject({ name: 'NotStartedError', reason: 'not-started' });
  expect(tf.engine().registryFactory).not.toHaveProperty('cpu');
});
