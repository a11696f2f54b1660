import { describe, expect, it } from 'vitest';
import { isHit, normalise, score } from '../../../lab/match-comments.ts';

const truth = (text: string, len = text.length, author: string | null = null) => ({ author, text, len });
const LONG = 'The river was high that morning, and the bridge held anyway, as it always had before. ';

describe('A found comment', () => {
  it('is compared without emoji, punctuation, case and spaces', () => {
    expect(normalise('  Ｈello, WORLD 🥲!\n')).toBe('helloworld');
  });

  it.each([
    ['the same words', LONG, truth(LONG), true],
    [
      'the same words, of which the truth holds the beginning',
      LONG.repeat(4),
      truth(LONG.repeat(2), LONG.length * 4),
      true,
    ],
    ['some words before it', `Ada said: ${LONG}`, truth(LONG), true],
    ['much more than the comment', LONG.repeat(3), truth(LONG), false],
    ['less than half of the comment', LONG.slice(0, 30), truth(LONG), false],
    ['most of the comment', LONG.slice(0, 60), truth(LONG), true],
    ['other words', 'Nobody crosses the river here, we take the ferry.', truth(LONG), false],
    ['a short text that is equal', 'lol', truth('LOL!'), true],
    ['a short text that is not', 'lol no', truth('LOL!'), false],
    ['a short text with its images', 'ok :wave:', { ...truth('ok'), text_alt: 'ok :wave:' }, true],
  ])('matches the truth by rule: %s', (_, found, wanted, expected) => {
    expect(isHit(found, wanted)).toBe(expected);
  });
});

describe('A page', () => {
  const found = (text: string, author: string | null = null) => ({ author, text });

  it('is scored one to one', () => {
    const page = score([found(LONG), found(LONG)], [truth(LONG)]);
    expect(page).toMatchObject({ hits: 1, precision: 0.5, recall: 1 });
  });

  it('counts authors only where the truth knows them', () => {
    const page = score(
      [found('first here', '@Ada'), found('second here', 'Bea')],
      [truth('first here', 10, 'ada'), truth('second here')],
    );
    expect(page.author).toBe(1);
  });

  it('without comments is right when nothing is found on it', () => {
    expect(score([], [])).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(score([found('an advertisement')], [])).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
