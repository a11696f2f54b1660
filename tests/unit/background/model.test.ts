import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../src/shared/verdict.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));

const clean: Verdict = { kind: 'skipped', reason: 'empty' };
const broken: Verdict = { kind: 'failed', reason: 'broken-output' };
const memory = { models: 0, mostAtOnce: 0 };
/** What loading the model ends in, one after the other; the last goes on. */
let loads: (() => Promise<Verdict>)[] = [];
const load = vi.fn();

vi.mock('../../../src/background/judge/bilingual.ts', () => ({
  modelFacts: () => ({ version: '2026-11-23', languages: ['en', 'fr'], megabytes: 1 }),
  loadBilingual: async () => {
    load();
    const next = loads.length > 1 ? loads.shift() : loads[0];
    await new Promise(resolve => setTimeout(resolve, 5));
    const verdict = await next?.();
    memory.mostAtOnce = Math.max(memory.mostAtOnce, ++memory.models);
    return {
      judge: async (texts: string[]) => {
        if (!verdict) throw new Error('memory access out of bounds');
        return texts.map(() => verdict);
      },
      dispose: async () => void memory.models--,
    };
  },
}));

const isReady = async () => clean;
const breaks = async () => broken;
const throws = async () => undefined as unknown as Verdict;
const isMissing = async () => {
  // Of the same life of the worker.
  const { ModelMissingError } = await import('../../../src/background/judge/errors.ts');
  throw new ModelMissingError('No weights.');
};

/** A worker that has just started: nothing is loaded. */
async function startWorker(...ends: (() => Promise<Verdict>)[]) {
  vi.resetModules();
  load.mockClear();
  Object.assign(memory, { models: 0, mostAtOnce: 0 });
  loads = ends;
  const { judgeTexts } = await import('../../../src/background/model.ts');
  const { modelStatus } = await import('../../../src/background/engines.ts');
  return { judgeTexts, modelStatus };
}

let worker: Awaited<ReturnType<typeof startWorker>>;

describe('a worker that has just started', () => {
  beforeEach(async () => {
    worker = await startWorker(isReady);
  });

  it('loads one model for all who ask at once, and answers them all', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => worker.judgeTexts([`text ${index}`, 'another'])),
    );
    expect(answers).toEqual(answers.map(() => [clean, clean]));
    expect(load).toHaveBeenCalledTimes(1);
    expect(memory.models).toBe(1);
  });
});

describe('a model that cannot be loaded', () => {
  it('is tried once, and every text fails for that reason', async () => {
    worker = await startWorker(isMissing);
    for (let turn = 0; turn < 5; turn++)
      expect(await worker.judgeTexts(['a'])).toEqual([{ kind: 'failed', reason: 'model-missing' }]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(worker.modelStatus()).toMatchObject({ state: 'failed', failure: 'model-missing' });
  });
});

describe('a model whose output is broken', () => {
  it.each([
    ['gives numbers that are none', breaks],
    ['throws', throws],
  ])('because it %s is loaded anew, and the texts are judged', async (_, broke) => {
    worker = await startWorker(broke, isReady);
    expect(await worker.judgeTexts(['a', 'b'])).toEqual([clean, clean]);
    expect(load).toHaveBeenCalledTimes(2);
    expect(memory).toEqual({ models: 1, mostAtOnce: 1 });
    expect(worker.modelStatus().state).toBe('ready');
  });

  it('also then is not loaded again and again: its texts fail', async () => {
    worker = await startWorker(breaks);
    for (let turn = 0; turn < 5; turn++) expect(await worker.judgeTexts(['a'])).toEqual([broken]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is loaded anew once, though several found it broken, and never stands in memory twice', async () => {
    worker = await startWorker(breaks, isReady);
    const answers = await Promise.all([worker.judgeTexts(['a']), worker.judgeTexts(['b'])]);
    expect(answers.flat()).toContainEqual(clean);
    expect(load).toHaveBeenCalledTimes(2);
    expect(memory).toEqual({ models: 1, mostAtOnce: 1 });
  });
});
