import { describe, expect, it } from 'vitest';
import { KEPT, type TaggedUnit } from '../../../src/background/rewriter/actions.ts';
import { formsOf } from '../../../src/background/rewriter/forms.ts';

/** The units of a clause: words in brackets go, those behind a tilde for a doubt alone; `phrase` is what is known for each. */
function clauseOf(written: string, phrase: string): TaggedUnit[] {
  return written.split(' ').map((piece, i) => {
    const goes = piece.startsWith('[');
    const words = piece.replace(/[[\]~]/g, '');
    const keep = goes ? (piece.includes('~') ? 0.4 : 0.1) : 0.9;
    return {
      from: 10 * i,
      to: 10 * i + words.length,
      words,
      action: goes ? { kind: 'delete' } : KEPT,
      tag: { keep, remove: 1 - keep, replace: words.length / 100, phrase },
    };
  });
}

const read = (form: readonly TaggedUnit[]): string =>
  form
    .flatMap(({ words, action }) =>
      action.kind === 'keep' ? [words] : action.kind === 'replace' ? [action.words] : [],
    )
    .join(' ');

describe('the forms of a clause in which words go', () => {
  it.each<[title: string, clause: string, phrase: string, forms: string[]]>([
    [
      'as it is tagged, with a phrase for the likeliest word, with a word more gone on either side',
      'ask those [silly] [turnips] about tickets',
      'people',
      ['ask those about tickets', 'ask those people about tickets', 'ask those tickets', 'ask about tickets'],
    ],
    [
      'what goes for a doubt alone may stay',
      'ask [~our] [turnips] first',
      '',
      ['ask first', 'ask our first', 'ask', 'first'],
    ],
    ['numbers, negations and marks neither go nor give way', 'not [turnip] 12 !', '', ['not 12 !']],
    ['nobody becomes someone else', 'ask [you] first', 'he', ['ask first', 'ask', 'first']],
  ])('%s', (_, clause, phrase, forms) => {
    expect(formsOf(clauseOf(clause, phrase)).map(read)).toEqual(forms);
  });
});
