import browser from 'webextension-polyfill';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { extensionFiles } from '../src/background/judge/files.ts';
import { loadRewriter } from '../src/background/rewriter/load.ts';
import { type JudgeTimes, measureJudge, measureSoftening, type SoftenTimes } from './bench-measure.ts';

/** The service worker of the bench's own extension: judge and rewriter as shipped, and a function to measure them. */
Object.assign(globalThis, {
  async benchJudge(
    single: string[],
    many: string[],
    hostile: string[],
  ): Promise<JudgeTimes & SoftenTimes & { loadMs: number }> {
    const start = performance.now();
    const stages = await loadStages({ files: extensionFiles(), wasmPath: browser.runtime.getURL('wasm/') });
    const loadMs = performance.now() - start;
    const rewriter = await loadRewriter(extensionFiles('rewriter'), stages);
    const softening = await measureSoftening(rewriter, stages, hostile);
    return { loadMs, ...softening, ...(await measureJudge(stages, single, many)) };
  },
});
