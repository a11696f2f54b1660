import type { Crisis } from '../shared/crisis/crisis.ts';
import type { SelfTest } from '../shared/model-status.ts';
import type { Softening } from '../shared/softening.ts';
import type { Verdict } from '../shared/verdict.ts';
import { engineFor, judgeOf, ownFailure, ownListener, ownSoftener, releaseModels } from './engines.ts';
import { readingOf } from './reading.ts';
import { readSettings } from './settings-store.ts';

/** The chosen engine, read once between two changes of settings: judging must not wait for storage each time. */
let chosen: ReturnType<typeof readChosen> | null = null;

const readChosen = async () => (await readSettings()).engine;

/** To be called when settings changed: the next text is judged by what is chosen then. */
export function forgetChosen(): void {
  chosen = null;
}

async function judge() {
  chosen ??= readChosen();
  return judgeOf(engineFor(await chosen));
}

/**
 * Whether the models were loaded anew because what they gave was broken. Once in a life of the worker: what is broken
 * again stays so, and nothing goes in circles.
 */
let renewed = false;

/**
 * One verdict for each text, with what is read in it. Never rejects: a model that cannot be loaded fails every text,
 * with the reason, and is not tried again before the worker's next life.
 */
export async function judgeTexts(texts: string[]): Promise<Verdict[]> {
  const verdicts = await scoreTexts(texts);
  return verdicts.map((verdict, i) => ({ ...verdict, ...readingOf(texts[i] as string) }));
}

async function scoreTexts(texts: string[]): Promise<Verdict[]> {
  const verdicts = await scoreOnce(texts);
  if (renewed || !verdicts.some(isBroken)) return verdicts;
  renewed = true;
  await releaseModels();
  return scoreOnce(texts);
}

const isBroken = (verdict: Verdict): boolean =>
  verdict.kind === 'failed' && verdict.reason === 'broken-output';

async function scoreOnce(texts: string[]): Promise<Verdict[]> {
  try {
    return await (await judge()).judge.judge(texts);
  } catch {
    const reason = ownFailure() ?? 'broken-output';
    return texts.map(() => ({ kind: 'failed', reason }));
  }
}

/** One softening for each text. Never rejects: without a model every text is kept as it is, and covered. */
export async function softenTexts(texts: string[]): Promise<Softening[]> {
  try {
    return await (await ownSoftener()).soften(texts);
  } catch {
    return texts.map(() => ({ kind: 'kept', reason: 'not-judged' }));
  }
}

/** Who is in danger by each text. Never rejects: without a model nothing is heard, and patterns are all there is. */
export async function hearTexts(texts: string[]): Promise<(Crisis | null)[]> {
  try {
    return await (await ownListener()).hear(texts);
  } catch {
    return texts.map(() => null);
  }
}

/** Has the engine in use judge the sentences whose scores were published with it. Never rejects. */
export async function selfTest(): Promise<SelfTest> {
  try {
    const { engine, judge: tested } = await judge();
    const start = performance.now();
    const passed = await tested.selfTest();
    return { engine, passed, ms: performance.now() - start, failure: null };
  } catch {
    return { engine: 'ours', passed: false, ms: 0, failure: ownFailure() ?? 'broken-output' };
  }
}
