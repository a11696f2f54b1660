import { describe, expect, it } from 'vitest';
import { suggestKindly } from '../../../src/care/kind-words.ts';
import { type Asked, suggest } from '../../../src/care/suggest.ts';
import { LABELS, type Scores } from '../../../src/shared/verdict.ts';

const scoresWith = (toxicity: number): Scores => ({
  ...(Object.fromEntries(LABELS.map(label => [label, 0])) as Scores),
  toxicity,
});
const ASKED: Asked = {
  text: 'You absolute turnip.',
  scores: { ...scoresWith(0.9), insult: 0.8 },
  role: 'bystander',
  language: 'en',
  speaks: 'en',
  seed: 0,
};

describe('words that our model reads before they are shown', () => {
  it('are those of care where it finds them kind', async () => {
    expect(await suggestKindly(ASKED, async () => scoresWith(0.05))).toEqual(suggest(ASKED));
  });

  it('give way to others of the same kind where it does not', async () => {
    const unkind = suggest(ASKED).cards.map(({ text }) => text);
    const { cards } = await suggestKindly(ASKED, async text => scoresWith(unkind.includes(text) ? 0.06 : 0));
    expect(cards.map(({ strategy }) => strategy)).toEqual(['SUP', 'DIS', 'EMP']);
    for (const { text } of cards) expect(unkind).not.toContain(text);
  });

  it('are left out where it finds none kind, and advice stays', async () => {
    const { cards } = await suggestKindly({ ...ASKED, situation: 'S3' }, async () => scoresWith(0.9));
    expect(cards.map(({ strategy, place }) => `${strategy} ${place}`)).toEqual(['DEL self']);
  });

  it('are shown where it cannot say: they were judged when they were built', async () => {
    expect(await suggestKindly(ASKED, async () => null)).toEqual(suggest(ASKED));
  });

  it('never were used in this thread', async () => {
    const used = suggest(ASKED).cards.map(({ id }) => id);
    const { cards } = await suggestKindly({ ...ASKED, used }, async () => scoresWith(0));
    for (const { id } of cards) expect(used).not.toContain(id);
  });
});

describe('whether words of one’s own may go under a comment', () => {
  it.each([
    ['S1', true],
    ['S4', false],
    ['S5', false],
    ['S6', false],
    ['S7', false],
    ['S10', false],
    ['S13', true],
  ] as const)('%s: %s', (situation, inPublic) => {
    expect(suggest({ ...ASKED, situation }).inPublic).toBe(inPublic);
    expect(suggest({ ...ASKED, situation, answered: true }).inPublic).toBe(false);
    expect(suggest({ ...ASKED, situation, minor: true }).inPublic).toBe(false);
  });
});
