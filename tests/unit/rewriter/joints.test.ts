import { describe, expect, it } from 'vitest';
import { KEPT, type TaggedUnit } from '../../../src/background/rewriter/actions.ts';
import { withJoints } from '../../../src/background/rewriter/joints.ts';

const STAYS = { keep: 0.9, remove: 0.1, replace: 0, phrases: [] };

/** A text with `[word]` for what goes and `[word>phrase]` for what gives way. */
const unitsIn = (text: string): TaggedUnit[] =>
  text.split(' ').map((part, i) => {
    const [, gone, came] = /^\[([^>]*)(?:>(.*))?\]$/.exec(part) ?? [];
    const action =
      gone === undefined
        ? KEPT
        : came === undefined
          ? { kind: 'delete' as const }
          : { kind: 'replace' as const, words: came.replaceAll('_', ' ') };
    return { from: i, to: i + 1, words: gone ?? part, tag: STAYS, action };
  });

const shown = (units: readonly TaggedUnit[]): string =>
  units
    .map(({ words, action }) =>
      action.kind === 'keep' ? words : action.kind === 'delete' ? `[${words}]` : `[${words}>${action.words}]`,
    )
    .join(' ');

describe('what comes to stand side by side is read as it will be mended', () => {
  it.each([
    ['en', 'a [silly] owl spoke', 'an [silly] owl spoke'],
    ['en', 'a silly owl spoke', 'a silly owl spoke'],
    // The article goes for the phrase, and is a part of what gave way.
    ['en', 'you are a [clown>stuff] here', 'you are [a>stuff] here'],
    ['en', 'the bus is late , [turnip] .', 'the bus is late [,] [turnip] .'],
    ['en', 'the bus is late , [turnip] again', 'the bus is late , [turnip] again'],
    ['en', 'late , again', 'late , again'],
    ['fr', 'le bus de [ce] le matin', 'le bus du [ce] matin'],
    ['fr', "l' [idiot] bus", 'le [idiot] bus'],
    ['fr', 'le [sale] arbre', "l' [sale] arbre"],
    ['fr', 'le [clown>gens] parle', 'cette [clown>personne] parle'],
  ] as const)('%s: %s', (language, text, mended) => {
    expect(shown(withJoints(unitsIn(text), language))).toBe(mended);
  });
});
