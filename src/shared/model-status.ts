import type { Engine } from './engine.ts';
import type { Policy } from './policy.ts';
import type { FailReason, Verdict } from './verdict.ts';

/** One model as a person may see it in the options and the popup. */
export interface EngineStatus {
  /** `asleep` until the first comment needs it, and again once the worker has slept. */
  state: 'asleep' | 'ready' | 'failed';
  failure: FailReason | null;
  /** A day, or a number. */
  version: string;
  languages: readonly string[];
  megabytes: number;
}

/** Our own model, and Google's where this build holds it. */
export interface ModelStatus extends EngineStatus {
  google: EngineStatus | null;
}

/** How the engine in use did on the sentences whose scores were published with it. */
export interface SelfTest {
  engine: Engine;
  passed: boolean;
  ms: number;
  /** Why no model could be asked, if so. */
  failure: FailReason | null;
}

/** What became of a text a person tried, and what decides about it while Cybercare is on. */
export interface Tried {
  verdict: Verdict;
  policy: Policy;
  ms: number;
}
