import { expect, it } from 'vitest';
import { checkedSentence } from '../../../src/popup/checked-sentence.ts';
import type { FailReason } from '../../../src/shared/verdict.ts';
import { modelNotice } from '../../../src/ui/model-notice.ts';
import { WORDS } from '../../../src/ui/words.ts';

const status = (failure: FailReason) =>
  ({ state: 'failed', failure, version: '1', languages: [], megabytes: 1, google: null }) as const;

it.each<[FailReason, RegExp]>([
  ['model-missing', /is missing from this installation/],
  ['model-damaged', /is damaged/],
  ['not-started', /did not start in this browser/],
])('a model that failed with %s says why, of a page and of a text', (reason, why) => {
  expect(modelNotice(status(reason), WORDS.en)).toMatch(why);
  const checked = { text: '', verdict: { kind: 'failed', reason } as const, categories: [] };
  expect(checkedSentence(checked, WORDS.en)).toMatch(why);
});

it('a model that works is not mentioned', () => {
  expect(modelNotice({ ...status('no-answer'), state: 'ready', failure: null }, WORDS.en)).toBeNull();
});

it('an engine that was chosen and cannot be used is mentioned, and that our own goes on', () => {
  const ready = { ...status('no-answer'), state: 'ready', failure: null } as const;
  const google = { ...ready, state: 'failed', failure: 'model-damaged' } as const;
  expect(modelNotice({ ...ready, google }, WORDS.en)).toMatch(/Google’s model.*own model reads English/);
});
