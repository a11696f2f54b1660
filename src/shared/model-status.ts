import type { FailReason } from './verdict.ts';

/** The state of the judge as a person may see it in the options and the popup. */
export interface ModelStatus {
  /** `asleep` until the first comment needs it, and again once the worker has slept. */
  state: 'asleep' | 'ready' | 'failed';
  failure: FailReason | null;
  version: string;
  languages: readonly string[];
  megabytes: number;
}
