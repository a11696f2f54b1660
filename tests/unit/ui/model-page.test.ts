import { describe, expect, it } from 'vitest';
import { consequence, likelihood } from '../../../src/options/score-words.ts';
import { changesBetween } from '../../../src/options/settings-changes.ts';
import { trySentence } from '../../../src/options/try-sentence.ts';
import type { Tried } from '../../../src/shared/model-status.ts';
import type { Policy } from '../../../src/shared/policy.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Label, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { WORDS } from '../../../src/ui/words.ts';

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const policy: Policy = {
  mode: 'reader',
  treatments: { ...DEFAULTS.treatments, appearance: 'collapse' },
  thresholds: { en: all(0.4), fr: all(0.4) },
  google: all(0.8),
};
const scored = (scores: Partial<Scores>, engine?: 'google') => ({
  kind: 'scored' as const,
  language: 'en' as const,
  scores: { ...all(0.01), ...scores },
  ...(engine && { engine }),
});
const tried = (verdict: Verdict): Tried => ({ verdict, policy, ms: 3 });

describe('what would be done with a text that was tried', () => {
  it.each<[string, Verdict, RegExp]>([
    ['nothing hostile', scored({}), /would show it: nothing in it .*\(Balanced\)/],
    ['an insult', scored({ toxicity: 0.9, insult: 0.9 }), /would cover it: insult\./],
    ['mockery', scored({ toxicity: 0.9, appearance: 0.9 }), /would collapse it: mockery of a body\./],
    ['coarse words', scored({ obscene: 0.9 }), /would show it, as you chose for this kind: coarse words\./],
    ['by Google’s own thresholds', scored({ toxicity: 0.7 }, 'google'), /would show it/],
    ['no words', { kind: 'skipped', reason: 'empty' }, /no words in it/],
    ['another language', { kind: 'skipped', reason: 'other-language' }, /another language/],
    ['a model that failed', { kind: 'failed', reason: 'model-damaged' }, /is damaged/],
  ])('%s', (_, verdict, sentence) => {
    expect(trySentence(tried(verdict), 'turnip', 'balanced', WORDS.en)).toMatch(sentence);
  });
});

it.each([
  ['covered', 'cover', scored({}), /would cover it: your words\./],
  [
    'covered, although nobody could read it',
    'cover',
    { kind: 'skipped', reason: 'other-language' },
    /would cover it: your words\./,
  ],
  [
    'shown, although it seems hostile',
    'show',
    scored({ toxicity: 0.9, insult: 0.9 }),
    /would show it because of one of your words/,
  ],
  ['shown, as it would be anyway', 'show', scored({}), /nothing in it/],
] as [string, 'cover' | 'show', Verdict, RegExp][])(
  'a text with one’s own words is %s',
  (_, action, verdict, sentence) => {
    const own = { ...policy, ownWords: [{ word: 'turnip', action }] };
    expect(trySentence({ verdict, policy: own, ms: 3 }, 'a turnip', 'balanced', WORDS.en)).toMatch(sentence);
  },
);

describe('a score in words', () => {
  it.each([
    [1, 'very likely'],
    [0.6, 'likely'],
    [0.3, 'unlikely'],
    [0, 'very unlikely'],
  ])('%d is %s', (probability, word) => {
    expect(likelihood(probability, WORDS.en)).toBe(word);
  });

  it.each<[string, Label, Partial<Scores>, string]>([
    ['hostile enough counts', 'toxicity', { toxicity: 0.5 }, 'counts: 40% is enough'],
    ['too little says from where on', 'toxicity', { toxicity: 0.3 }, 'would count from 40%'],
    ['an insult without hostility does not', 'insult', { insult: 0.9 }, 'counts in a hostile text only'],
    ['a threat counts alone, from one half', 'threat', { threat: 0.45 }, 'would count from 50%'],
    ['and earlier in a hostile text', 'threat', { threat: 0.45, toxicity: 0.9 }, 'counts: 40% is enough'],
    ['nothing rests on severity', 'severe_toxicity', { severe_toxicity: 0.9 }, 'no decision rests on it'],
  ])('%s', (_, label, scores, words) => {
    expect(consequence(label, scored(scores), policy, WORDS.en)).toBe(words);
  });
});

it('an import that changes the engine says so', () => {
  expect(changesBetween(DEFAULTS, { ...DEFAULTS, engine: 'google' }, WORDS.en)).toEqual([
    'What reads English: Cybercare’s own model → Google’s model',
  ]);
});

it('durations are said in milliseconds under a second', () => {
  expect([WORDS.en.duration(12.3), WORDS.en.duration(1234)]).toEqual(['12 milliseconds', '1.2 seconds']);
  expect(WORDS.fr.percent(0.93)).toMatch(/^93\s%$/u);
});
