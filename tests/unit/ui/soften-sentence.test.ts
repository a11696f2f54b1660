import { describe, expect, it } from 'vitest';
import { coveredListWords } from '../../../src/popup/covered-list-words.ts';
import { softenSentence } from '../../../src/popup/soften-sentence.ts';
import type { Category } from '../../../src/shared/policy.ts';
import type { Softening } from '../../../src/shared/softening.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { WORDS } from '../../../src/ui/words.ts';

const scores = Object.fromEntries(LABELS.map(label => [label, 0.5])) as Scores;
const scored: Verdict = { kind: 'scored', language: 'en', scores };
const softened = (neutral: boolean): Softening => ({ kind: 'softened', text: 'T', edits: [], neutral });
const kept = (reason: 'danger' | 'unsure' | 'not-judged'): Softening => ({ kind: 'kept', reason });

describe('what is said of words that were to be softened', () => {
  it.each<[string, Verdict, Category[], Softening | null, RegExp, RegExp]>([
    ['friendly words', scored, [], null, /^Cybercare finds nothing hostile/, /^Cybercare n’y trouve rien/],
    [
      'coarse words at nobody',
      scored,
      ['obscene'],
      kept('not-judged'),
      /nothing to soften/,
      /rien à adoucir/,
    ],
    [
      'softened words: why, and no more',
      scored,
      ['insult'],
      softened(false),
      /^Cybercare reads this as hostile: insult\. It can be wrong\.$/,
      /^Cybercare y voit de l’hostilité\u00a0: insulte\. .* peut se tromper\.$/,
    ],
    [
      'words that sting in a text that is not hostile as a whole',
      scored,
      [],
      softened(false),
      /^On the whole .* may sting\.$/,
      /^Dans l’ensemble, .* peuvent blesser\.$/,
    ],
    [
      'such words that found no softer ones',
      scored,
      [],
      kept('unsure'),
      /may sting\. No softer words were found/,
      /peuvent blesser\. Aucune formulation/,
    ],
    [
      'a selection in which there is nothing to soften',
      scored,
      [],
      kept('not-judged'),
      /nothing to soften/,
      /rien à adoucir/,
    ],
    ['danger in a text that is not hostile', scored, [], kept('danger'), /in danger/, /en danger/],
    [
      'nothing but hostility',
      scored,
      ['insult'],
      softened(true),
      /insult.*nothing but hostility/,
      /insulte.*que de l’hostilité/,
    ],
    ['a threat', scored, ['threat'], kept('danger'), /threat.*not softened/, /menace.*pas adoucis/],
    [
      'no words that are sure to fit',
      scored,
      ['insult'],
      kept('unsure'),
      /No softer words were found/,
      /Aucune formulation/,
    ],
    [
      'a softener that did not answer',
      scored,
      ['insult'],
      kept('not-judged'),
      /insult.*could not be softened/,
      /insulte.*pas pu être adouci/,
    ],
    [
      'no words at all',
      { kind: 'skipped', reason: 'empty' },
      [],
      null,
      /no words in it/,
      /ne contient aucun mot/,
    ],
    [
      'a model that is missing',
      { kind: 'failed', reason: 'model-missing' },
      [],
      null,
      /model is missing/,
      /modèle de lecture manque/,
    ],
  ])('%s', (_, verdict, categories, softening, english, french) => {
    expect(softenSentence({ verdict, categories, softening }, WORDS.en)).toMatch(english);
    expect(softenSentence({ verdict, categories, softening }, WORDS.fr)).toMatch(french);
  });
});

it.each([
  ['covered ones only', [null, null], 'Covered here', 'Show all', 'Cover all again'],
  ['softened ones only', ['T'], 'Softened here', 'Show originals', 'Back as before'],
  ['both', ['T', null], 'Softened and covered here', 'Show originals', 'Back as before'],
])('the list of the popup is named after what is in it: %s', (_, all, title, show, hide) => {
  const keys = coveredListWords(all.map(words => ({ softened: words })));
  expect([keys.title, keys.show, keys.hide].map(key => WORDS.en.say(key))).toEqual([title, show, hide]);
});
