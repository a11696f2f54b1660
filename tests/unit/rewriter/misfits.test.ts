import { describe, expect, it } from 'vitest';
import { isMisfit } from '../../../src/background/rewriter/misfits.ts';

type Row = [title: string, place: string];

/** "such [a clown → wrong] to": the word before, what went and came, the word behind. */
function placeOf(shown: string) {
  const [, before = '', gone = '', came = '', next = ''] =
    /^(\S*) ?\[([^→\]]*?)(?: → ([^\]]*))?\] ?(\S*)$/u.exec(shown) ?? [];
  return { before, next, gone: gone.split(' '), came: came ? came.split(' ') : [] };
}

describe('a place in a softer text where grammar alone tells that it breaks', () => {
  it.each<Row>([
    ['a quality where a noun is missed', 'such [a clown → wrong] to'],
    ['a quality behind a determiner, at the end', 'their [lies → wrong] .'],
    ['the same in French', 'la [honte → à côté de la plaque] ce'],
    ['a quality that is compared', 'more [idiotic → bad] .'],
    ['a quality that was denied of somebody', 'not [as thick as you → bad] .'],
    ['and in French', 'pas [un guignol → mauvais] .'],
    ['a deed behind a determiner', 'aucune [peine → fiche] .'],
    ['a degree of nothing', 'most [stupid] representative'],
    ['and in French', 'très [con] .'],
    ['“such” without a noun', 'such [a clown] to'],
    ['an elision before a mark', "d' [la boue] ,"],
    ['half of an idiom', 'casser [les pieds] à'],
    ['and in English', 'up [your nose] as'],
    ['whatever comes for it', 'plein [le nez → mauvais] .'],
  ])('%s: %s', (_, shown) => {
    expect(isMisfit(placeOf(shown))).toBe(true);
  });

  it.each<Row>([
    ['a quality of somebody', 'is [a clown → wrong] .'],
    ['a quality before its noun', 'these [stupid → bad] rules'],
    ['a quality at the beginning', '[clowns → wrong] .'],
    ['people behind a determiner', 'these [clowns → people] voted'],
    ['a deed behind a pronoun that looks like an article', 'la [moquer → critiquer] .'],
    ['a degree of what stays', 'most [of the clowns] voted'],
    ['such a thing', 'such [stupid] rules'],
    ['a degree of another quality', 'so [damn] good'],
    ['“your” as people write “you’re”', 'your [thick → wrong] .'],
    ['a name that was called names', 'the [stupid] mayor'],
    ['an elision before its word', "l' [horrible] affaire"],
    ['what is broken by itself', 'casser [la tasse] à'],
  ])('lets stand %s: %s', (_, shown) => {
    expect(isMisfit(placeOf(shown))).toBe(false);
  });
});
