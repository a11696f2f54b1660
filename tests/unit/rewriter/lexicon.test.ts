import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../src/background/rewriter/actions.ts';
import { LexicalTagger, type Lexicon, parseLexicon } from '../../../src/background/rewriter/lexicon.ts';
import { lexicon } from '../../../src/background/rewriter/packaged.ts';
import { unitsOf } from '../../../src/background/rewriter/units.ts';

const DOUBTFUL: Tag = { keep: 0.5, remove: 0.3, replace: 0.2, phrases: [{ words: 'people', share: 1 }] };

const OWN: Lexicon = {
  en: { weights: [1, 1, 0], words: { turnip: 30, thanks: -30 } },
  fr: { weights: [0.5, 1, -1], words: { "l'": 10, turnip: 0 } },
};

const tagged = (text: string, tag: Tag, language: 'en' | 'fr' = 'en') =>
  new LexicalTagger({ tag: (_, units) => units.map(() => tag) }, OWN).tag(text, unitsOf(text), language);

describe('a tag counts beside how often its word goes in pairs', () => {
  it.each([
    ['a word that mostly goes', 'turnip', 'en', DOUBTFUL, 0.05],
    ['the same in capitals', 'TURNIP', 'en', DOUBTFUL, 0.05],
    ['a word that mostly stays', 'thanks', 'en', DOUBTFUL, 0.95],
    ['a word of which nothing is known', 'bicycle', 'en', DOUBTFUL, 0.5],
    ['the name of what every object has', 'constructor', 'en', DOUBTFUL, 0.5],
    ['a tag that is surer than it should be', 'bicycle', 'fr', { ...DOUBTFUL, keep: 0.0001 }, 0.08],
    [
      'a tag whose unit nothing is known of',
      'turnip',
      'en',
      { ...DOUBTFUL, keep: 1, remove: 0, replace: 0 },
      1,
    ],
  ] as const)('%s', (_, word, language, tag, keep) => {
    const [found] = tagged(word, tag, language);
    expect(found?.keep).toBeCloseTo(keep, 2);
    expect((found?.keep ?? 0) + (found?.remove ?? 0) + (found?.replace ?? 0)).toBeCloseTo(1, 6);
  });
  it('whether it goes or gives way is for the model to say', () => {
    const [found] = tagged('turnip', DOUBTFUL);
    expect((found?.remove ?? 0) / (found?.replace ?? 1)).toBeCloseTo(1.5, 6);
    expect(found?.phrases).toEqual(DOUBTFUL.phrases);
  });
});

describe('the words that ship', () => {
  it.each(['en', 'fr'] as const)('count beside the tags: %s', language => {
    const { weights, words } = lexicon[language];
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeGreaterThan(0);
    expect(Object.keys(words).length).toBeGreaterThan(1000);
  });
  it('are refused in another format', () => {
    expect(() => parseLexicon({ format: 'cybercare-words', version: 2 })).toThrow(/words\.json/);
  });
});
