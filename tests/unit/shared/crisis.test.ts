import { describe, expect, it, test } from 'vitest';
import { crisisIn, crisisOf, isWorthHearing } from '../../../src/shared/crisis/crisis.ts';
import { type CrisisCase, casesOf } from '../care/cases.ts';

const CASES = casesOf<CrisisCase>('crisis');
const found = ({ text, scores }: CrisisCase) => crisisOf(text, scores);
const share = (cases: CrisisCase[], right: (one: CrisisCase) => boolean) =>
  cases.filter(right).length / cases.length;

describe('words of suicide and self-harm', () => {
  test('are told in more than 1,100 cases of both languages, a third of them held back', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(1100);
    for (const lang of ['en', 'fr'])
      expect(CASES.filter(one => one.lang === lang).length).toBeGreaterThan(200);
    expect(share(CASES, ({ held }) => held)).toBeGreaterThan(0.3);
  });

  test.each([
    ['en', true],
    ['fr', true],
    ['en', false],
    ['fr', false],
  ] as const)('%s, held back %s: 95 of 100 are found, at most 2 of 100 harmless texts are', (lang, held) => {
    const mine = CASES.filter(one => one.lang === lang && one.held === held);
    const danger = mine.filter(({ crisis }) => crisis !== null);
    const harmless = mine.filter(({ crisis }) => crisis === null);
    expect(share(danger, one => found(one) !== null)).toBeGreaterThanOrEqual(0.95);
    expect(share(danger, one => found(one) === one.crisis)).toBeGreaterThanOrEqual(0.95);
    expect(share(harmless, one => found(one) !== null)).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['an idiom', 'This exam is killing me'],
    ['a song', 'Mourir sur scène de Dalida'],
    ['a game', 'kill yourself with the grenade, you respawn at the base'],
    ['medicine', 'Les idées suicidaires figurent parmi les effets secondaires'],
    ['a helpline', 'If you are thinking about suicide, call 988'],
    ['a report', 'He wrote "kill yourself" under my video and I reported him'],
    ['a plea', 'please don’t kill yourself, we are here'],
    ['grief', 'Grandma passed on Tuesday, she was ready, we all said goodbye'],
    ['a goodbye to a place', 'goodbye everyone, see you on Monday'],
    ['tiredness of winter', 'ostie que chu tanné de l’hiver'],
  ])('are not heard in %s', (_, text) => expect(crisisOf(text, null)).toBeNull());

  it.each([
    ['k1ll y0urself', 'aimed'],
    ['K I L L  Y O U R S E L F', 'aimed'],
    ['je veux m0urir', 'self'],
    ['JE VEUX MOURIR', 'self'],
    ['jai plus envie de vivre', 'self'],
    ['wrote the letters. fed the cat. goodbye everyone', 'self'],
    ['chui au bout du rouleau, jveux pu vivre', 'self'],
    ['j ai envi de crevé', 'self'],
    ['g envi de me suicidé', 'self'],
    ['menlever la vie, jy pense', 'self'],
    ['this kid needs to kill himself lmao', 'aimed'],
    ['qu’elle se pende et qu’on n’en parle plus', 'aimed'],
    ['they told me to kill myself and I think they are right', 'self'],
  ])('are heard in %s', (text, crisis) => expect(crisisOf(text, null)).toBe(crisis));

  it.each([
    ['who gets my cat', 'self', 'self'],
    ['hope your next try works out', 'aimed', 'aimed'],
    ['I want to die', null, 'self'],
    ['kill yourself, clown', 'self', 'aimed'],
    ['I fall off the tower and respawn at once', 'self', null],
    ['please don’t hurt yourself', 'aimed', null],
    ['if you are having thoughts like these, call 988', 'self', null],
    ['lol I want to vanish', 'self', null],
    ['nothing to see', null, null],
  ] as const)('in %j, of which the model says %s, stand as %s', (text, heard, crisis) =>
    expect(crisisIn(text, null, heard)).toBe(crisis),
  );

  it.each([
    ['I am so tired of everything', true],
    ['je n’en peux plus', true],
    ['The recipe needs more salt', false],
    ['you will miss the bus', false],
  ])('%j is worth the model’s ear: %s', (text, isWorth) => expect(isWorthHearing(text)).toBe(isWorth));

  it('stay quick and quiet in any text, of any length', () => {
    for (const text of [
      '',
      '<b>',
      '💀'.repeat(500),
      'Привет',
      'a '.repeat(50_000),
      'i want to '.repeat(2_000),
    ])
      expect(crisisOf(text, null)).toBeNull();
  });
});
