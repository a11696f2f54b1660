import browser from 'webextension-polyfill';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { extensionFiles } from '../src/background/judge/files.ts';
import { type JudgeTimes, measureJudge } from './bench-measure.ts';

/** The service worker of the bench's own extension: the judge as shipped, and a function to measure it. */
Object.assign(globalThis, {
  async benchJudge(single: string[], many: string[]): Promise<JudgeTimes & { loadMs: number }> {
    const start = performance.now();
    const stages = await loadStages({ files: extensionFiles(), wasmPath: browser.runtime.getURL('wasm/') });
    const loadMs = performance.now() - start;
    return { loadMs, ...(await measureJudge(stages, single, many)) };
  },
});
