import browser from 'webextension-polyfill';
import type { ModelStatus } from '../shared/model-status.ts';
import type { FailReason, Verdict } from '../shared/verdict.ts';
import { loadBilingual, modelFacts } from './judge/bilingual.ts';
import { ModelError } from './judge/errors.ts';
import { extensionFiles } from './judge/files.ts';
import type { Judge } from './judge/judge.ts';

/** The one judge of this worker, loaded when first needed and shared by all who wait for it. */
let loading: Promise<Judge> | null = null;
let state: ModelStatus['state'] = 'asleep';
let failure: FailReason | null = null;

function load(): Promise<Judge> {
  loading ??= loadBilingual({ files: extensionFiles(), wasmPath: browser.runtime.getURL('wasm/') }).then(
    judge => {
      state = 'ready';
      return judge;
    },
    (error: unknown) => {
      state = 'failed';
      failure = error instanceof ModelError ? error.reason : 'not-started';
      throw error;
    },
  );
  return loading;
}

/**
 * One verdict for each text. Never rejects: a model that cannot be loaded fails every text, with the reason,
 * and is not tried again before the worker's next life.
 */
export async function judgeTexts(texts: string[]): Promise<Verdict[]> {
  try {
    return await (await load()).judge(texts);
  } catch {
    const reason = failure ?? 'broken-output';
    return texts.map(() => ({ kind: 'failed', reason }));
  }
}

/** What a person may know of the model, without loading it. */
export const modelStatus = (): ModelStatus => ({ state, failure, ...modelFacts() });
