import { describe, expect, it } from 'vitest';
import { holdsBlow } from '../../../src/shared/asked-softening.ts';
import { addFine } from '../../../src/shared/own-words/fine.ts';
import {
  type Category,
  type Decision,
  decide,
  folded,
  isKind,
  type Policy,
  type Treatment,
} from '../../../src/shared/policy.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const policy: Policy = {
  mode: 'reader',
  treatments: DEFAULTS.treatments,
  thresholds: { en: all(0.5), fr: { ...all(0.5), toxicity: 0.3 } },
};
const low: Policy = { ...policy, thresholds: { en: all(0.1), fr: all(0.1) } };
const scored = (scores: Partial<Scores>, language: 'en' | 'fr' = 'en'): Verdict => ({
  kind: 'scored',
  language,
  scores: { ...all(0), ...scores },
});
const treating = (treatments: Partial<Record<Category, Treatment>>): Policy => ({
  ...policy,
  treatments: { ...policy.treatments, ...treatments },
});

describe('what is done with a comment', () => {
  const examples: [string, Verdict, Policy, Treatment, Category[]][] = [
    ['a friendly comment is shown', scored({ supportive: 0.9 }), policy, 'show', []],
    ['a hostile comment is covered', scored({ toxicity: 0.9 }), policy, 'cover', ['other']],
    ['exactly at the threshold counts', scored({ toxicity: 0.5 }), policy, 'cover', ['other']],
    ['an insult is named', scored({ toxicity: 0.9, insult: 0.8 }), policy, 'cover', ['insult']],
    [
      'the gravest kind comes first',
      scored({ toxicity: 0.9, insult: 0.8, threat: 0.6 }),
      policy,
      'cover',
      ['threat', 'insult'],
    ],
    ['an insulting score alone is not hostile', scored({ toxicity: 0.2, insult: 0.8 }), policy, 'show', []],
    ['swearing at nobody is shown', scored({ toxicity: 0.1, obscene: 0.95 }), policy, 'show', ['obscene']],
    [
      'a threat is covered whatever the overall score',
      scored({ toxicity: 0.1, threat: 0.8 }),
      policy,
      'cover',
      ['threat'],
    ],
    [
      'a sexual text is covered without being hostile',
      scored({ sexual_explicit: 0.9 }),
      policy,
      'cover',
      ['sexual_explicit'],
    ],
    [
      'a text that rather is not sexual is shown, however low the threshold',
      scored({ sexual_explicit: 0.4 }),
      low,
      'show',
      [],
    ],
    ['each language has its own thresholds', scored({ toxicity: 0.4 }, 'fr'), policy, 'cover', ['other']],
    ['mode off shows everything', scored({ toxicity: 1 }), { ...policy, mode: 'off' }, 'show', []],
    [
      'a kind switched off is shown',
      scored({ toxicity: 0.9, insult: 0.8 }),
      treating({ insult: 'show' }),
      'show',
      ['insult'],
    ],
    [
      'the strongest treatment wins',
      scored({ toxicity: 0.9, insult: 0.8, threat: 0.7 }),
      treating({ insult: 'collapse' }),
      'collapse',
      ['insult', 'threat'],
    ],
    ['what was skipped is shown', { kind: 'skipped', reason: 'other-language' }, policy, 'show', []],
    ['what failed is shown', { kind: 'failed', reason: 'no-answer' }, policy, 'show', []],
  ];
  it.each(examples)('%s', (_, verdict, chosen, treatment, categories) => {
    expect(decide(verdict, chosen)).toEqual({ treatment, categories });
  });
});

describe('words of one’s own', () => {
  const own: Policy = {
    ...policy,
    ownWords: [
      { word: 'turnip', action: 'cover' },
      { word: 'clown', action: 'show' },
    ],
  };
  const friendly = scored({ supportive: 0.9 });
  const hostile = scored({ toxicity: 0.9, insult: 0.8 });
  const threat = scored({ toxicity: 0.9, insult: 0.8, threat: 0.7 });
  const examples: [string, string, Verdict | undefined, Policy, Decision][] = [
    [
      'cover what was found friendly',
      'I grow turnips',
      friendly,
      own,
      { treatment: 'cover', categories: [], own: true },
    ],
    [
      'cover before anyone judged',
      'turnip',
      undefined,
      own,
      { treatment: 'cover', categories: [], own: true },
    ],
    [
      'cover what could not be judged',
      'turnip',
      { kind: 'failed', reason: 'no-answer' },
      own,
      { treatment: 'cover', categories: [], own: true },
    ],
    [
      'cover what is in another language',
      'turnip',
      { kind: 'skipped', reason: 'other-language' },
      own,
      { treatment: 'cover', categories: [], own: true },
    ],
    [
      'cover what would be softened: softer words may hold them',
      'you turnip',
      hostile,
      { ...own, mode: 'gentle' },
      { treatment: 'cover', categories: ['insult'], own: true },
    ],
    [
      'leave folded what is folded',
      'you turnip',
      hostile,
      { ...own, treatments: { ...own.treatments, insult: 'collapse' } },
      { treatment: 'collapse', categories: ['insult'], own: true },
    ],
    ['show an insult', 'you clown', hostile, own, { treatment: 'show', categories: [] }],
    [
      'never show a threat',
      'you clown',
      threat,
      own,
      { treatment: 'cover', categories: ['threat', 'insult'] },
    ],
    [
      'count for nothing when all is off',
      'turnip',
      hostile,
      { ...own, mode: 'off' },
      { treatment: 'show', categories: [] },
    ],
    [
      'count for nothing where there are none',
      'pickle',
      hostile,
      own,
      { treatment: 'cover', categories: ['insult'] },
    ],
  ];
  it.each(examples)('%s', (_, text, verdict, chosen, decision) => {
    expect(decide(verdict, chosen, text)).toEqual(decision);
  });
});

describe('Target mode', () => {
  const insult = scored({ toxicity: 0.9, insult: 0.8 });
  const target = (treatments: Partial<Record<Category, Treatment>>): Policy => ({
    ...treating(treatments),
    mode: 'target',
  });

  it.each<[string, Verdict, Policy, Treatment]>([
    ['covers what the person had shown elsewhere', insult, target({ insult: 'show' }), 'cover'],
    ['softens nothing', insult, target({ insult: 'soften' }), 'cover'],
    ['keeps folded what the person wants folded', insult, target({ insult: 'collapse' }), 'collapse'],
    ['leaves swearing at nobody alone', scored({ obscene: 0.9 }), target({}), 'show'],
    [
      'softens no swearing at nobody either',
      scored({ obscene: 0.9 }),
      target({ obscene: 'soften' }),
      'cover',
    ],
    ['shows what is friendly', scored({ supportive: 0.9 }), target({}), 'show'],
  ])('%s', (_, verdict, chosen, treatment) => {
    expect(decide(verdict, chosen).treatment).toBe(treatment);
  });
});

describe('a folded thread', () => {
  it.each<[string, Verdict, Policy, Treatment]>([
    ['an insult is folded', scored({ toxicity: 0.9, insult: 0.8 }), policy, 'collapse'],
    [
      'one that the settings show, too',
      scored({ toxicity: 0.9, insult: 0.8 }),
      treating({ insult: 'show' }),
      'collapse',
    ],
    ['swearing at nobody stays', scored({ obscene: 0.9 }), policy, 'show'],
    ['a friendly comment stays', scored({ supportive: 0.9 }), policy, 'show'],
  ])('%s', (_, verdict, chosen, treatment) => {
    expect(folded(decide(verdict, chosen)).treatment).toBe(treatment);
  });
});

describe('a kind comment', () => {
  it.each<[string, Verdict, boolean]>([
    ['supports somebody', scored({ supportive: 0.5 }), true],
    ['may swear for joy', scored({ supportive: 0.9, obscene: 0.9 }), true],
    ['supports nobody', scored({ supportive: 0.4 }), false],
    ['supports one and insults another', scored({ supportive: 0.9, toxicity: 0.8 }), false],
    ['was not judged', { kind: 'failed', reason: 'no-answer' }, false],
  ])('%s', (_, verdict, yes) => {
    expect(isKind(verdict, policy)).toBe(yes);
  });
});

it('a text a person found fine is shown, whatever was found in it; another one is not', () => {
  const fine: Policy = {
    ...policy,
    ownWords: [{ word: 'turnip', action: 'cover' }],
    fine: addFine([], 'I will end you, turnip'),
  };
  const threat = scored({ toxicity: 0.9, threat: 0.9 });
  expect(decide(threat, fine, 'I will end you, turnip!')).toEqual({ treatment: 'show', categories: [] });
  expect(decide(threat, fine, 'I will end you').treatment).toBe('cover');
});

describe('a person who asks for softer words gets them', () => {
  it.each<[string, Verdict, boolean]>([
    ['for what is hostile', scored({ toxicity: 0.9 }), true],
    ['for coarse words at nobody', scored({ obscene: 0.9 }), true],
    ['for an insult in a text that is not hostile as a whole', scored({ toxicity: 0.3, insult: 0.45 }), true],
    ['not for a slighter one', scored({ toxicity: 0.3, insult: 0.35 }), false],
    [
      'not for what another engine calls an insult',
      { kind: 'scored', language: 'en', engine: 'google', scores: { ...all(0), insult: 0.45 } },
      false,
    ],
    ['not for friendly words', scored({ supportive: 0.9 }), false],
    ['not for what was not read', { kind: 'skipped', reason: 'other-language' }, false],
  ])('%s', (_, verdict, gets) => {
    expect(holdsBlow(verdict, policy)).toBe(gets);
  });
});
