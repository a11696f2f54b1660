import { expect, it } from 'vitest';
import { checkedSentence } from '../../../src/popup/checked-sentence.ts';
import type { FailReason } from '../../../src/shared/verdict.ts';
import { modelNotice } from '../../../src/ui/model-notice.ts';
import { WORDS } from '../../../src/ui/words.ts';

const status = (failure: FailReason) =>
  ({ state: 'failed', failure, version: '1', languages: [], megabytes: 1 }) as const;

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
