import { describe, expect, it } from 'vitest';
import { KEPT, type TaggedUnit } from '../../../src/background/rewriter/actions.ts';
import { lostSupport } from '../../../src/background/rewriter/leaning-words.ts';
import { unitsOf } from '../../../src/background/rewriter/units.ts';
import type { Language } from '../../../src/shared/verdict.ts';

/** The units of a clause in which what stands in brackets goes. */
function clauseOf(bracketed: string): TaggedUnit[] {
  const text = bracketed.replace(/[[\]]/g, '');
  const gone: boolean[] = [];
  let inside = false;
  for (const letter of bracketed) {
    if (letter === '[' || letter === ']') inside = letter === '[';
    else gone.push(inside);
  }
  return unitsOf(text).map(({ from, to }) => ({
    from,
    to,
    words: text.slice(from, to),
    action: gone[from] ? { kind: 'delete' } : KEPT,
    tag: { keep: 0.5, remove: 0.5, replace: 0, phrase: '' },
  }));
}

const isVerb = (word: string) => ['is', 'are', 'don’t', 'est', 'sont'].includes(word);

describe('a word that leans on one that went', () => {
  it.each<[Language, string]>([
    ['en', 'She [slept] around with someone'],
    ['en', 'Those are the [clowns] of this town'],
    ['en', 'stop yelling at [my turnip of a dog]'],
    ['en', 'the ball is [a pickle] #final'],
    ['en', 'don’t [they] interview her'],
    ['en', 'you could [cook an egg]'],
    ['fr', 'arrête de [cuire] me'],
    ['fr', 'les vis de [navets] sont là'],
    ['fr', 'la [soupe] de ce chef'],
    ['fr', 'vous pouvez [manger] tomates'],
    ['fr', 'il [mange] dimanche'],
  ])('breaks its clause (%s): %s', (language, bracketed) => {
    expect(lostSupport(clauseOf(bracketed), language, isVerb)).toBe(true);
  });

  it.each<[Language, string]>([
    ['en', 'Those [stupid] trains are late'],
    ['en', 'the [bloody] train is late'],
    ['en', 'she [really] left at noon'],
    ['en', 'we met at [that stupid place] the station'],
    ['en', 'you [clowns] always park here'],
    ['fr', 'le [pauvre] chef est parti'],
    ['fr', 'il [vraiment] mange ici'],
    ['fr', 'avec [cette andouille de] Christelle'],
    ['fr', 'il ne [sait] vient pas'],
    ['fr', 'la soupe est froide'],
  ])('does not where nothing is missed (%s): %s', (language, bracketed) => {
    expect(lostSupport(clauseOf(bracketed), language, isVerb)).toBe(false);
  });
});
