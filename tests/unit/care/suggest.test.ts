import { describe, expect, it, test } from 'vitest';
import { fromOwn } from '../../../src/care/own-words.ts';
import { registerOf } from '../../../src/care/register.ts';
import { SITUATIONS } from '../../../src/care/situation.ts';
import { type Asked, isKind, suggest } from '../../../src/care/suggest.ts';
import { topicOf } from '../../../src/care/topic.ts';
import { LABELS, type Scores } from '../../../src/shared/verdict.ts';

const scoresWith = (some: Partial<Scores>): Scores => ({
  ...(Object.fromEntries(LABELS.map(label => [label, 0])) as Scores),
  ...some,
});
const INSULT: Asked = {
  text: 'You absolute turnip.',
  scores: scoresWith({ toxicity: 0.9, insult: 0.8 }),
  role: 'bystander',
  language: 'en',
  speaks: 'en',
  seed: 0,
};
const plan = (asked: Partial<Asked>) =>
  suggest({ ...INSULT, ...asked }).cards.map(({ strategy, place }) => `${strategy} ${place}`);

describe('suggest', () => {
  test.each([
    ['S1', 'bystander', ['SUP public', 'DIS public', 'EMP public']],
    ['S1', 'target', ['OFF self', 'DOC self', 'CHK private']],
    ['S2', 'bystander', ['SUP public', 'EMP public', 'DIS public']],
    ['S2', 'target', ['OFF self', 'SUP self', 'DOC self']],
    ['S3', 'bystander', ['EMP public', 'SUP public', 'DEL self']],
    ['S3', 'target', ['DEL self', 'DOC self', 'OFF self']],
    ['S4', 'bystander', ['CHK private', 'DEL self', 'SUP private']],
    ['S4', 'target', ['DOC self', 'DEL self', 'OFF self']],
    ['S5', 'bystander', ['DEL self', 'DOC self', 'CHK private']],
    ['S6', 'bystander', ['DIS self', 'SUP private', 'CHK private']],
    ['S6', 'target', ['OFF self', 'CHK private', 'DOC self']],
    ['S7', 'bystander', ['DEL self', 'CHK private']],
    ['S8', 'bystander', ['ASK public', 'FCT public', 'EMP public']],
    ['S9', 'bystander', ['ASK public', 'OFF self']],
    ['S10', 'bystander', ['CRI self', 'CRI private']],
    ['S11', 'bystander', ['PAUSE self']],
    ['S12', 'target', ['OFF self']],
    ['S13', 'target', ['THX public']],
  ] as const)('%s for a %s: in the order of the evidence', (situation, role, cards) => {
    expect(plan({ situation, role })).toEqual(cards);
  });

  test('every situation, role and language: one to three cards with words and a reason', () => {
    for (const situation of SITUATIONS)
      for (const role of ['bystander', 'target'] as const)
        for (const language of ['en', 'fr'] as const)
          for (const register of ['tu', 'vous'] as const)
            for (const minor of [false, true]) {
              const { cards } = suggest({
                ...INSULT,
                situation,
                role,
                language,
                speaks: language,
                register,
                minor,
              });
              expect(cards.length).toBeGreaterThan(0);
              expect(cards.length).toBeLessThanOrEqual(3);
              for (const { text, why } of cards) {
                expect(text, `${situation} ${role}`).toMatch(/^\p{L}.*[.?]$/u);
                expect(text).not.toMatch(/[{}]/);
                expect(why).toMatch(language === 'en' ? /can help/ : /peu(t|vent) (vous )?aider/);
              }
            }
  });

  it('proposes nothing in public for threats, sexual harassment, pile-ons, doxxing, words of suicide, or the young', () => {
    for (const role of ['bystander', 'target'] as const) {
      for (const situation of ['S4', 'S5', 'S6', 'S7', 'S10'] as const)
        expect(plan({ situation, role }).filter(card => card.endsWith('public'))).toEqual([]);
      for (const situation of SITUATIONS)
        expect(plan({ situation, role, minor: true }).filter(card => card.endsWith('public'))).toEqual([]);
    }
    expect(plan({ text: 'She is 12 years old, what a clown' })).toEqual(['DEL self', 'DOC self']);
  });

  it('has one public reply a thread', () => {
    expect(plan({ situation: 'S1', answered: true })).toEqual(['OFF self']);
    expect(plan({ situation: 'S3', answered: true })).toEqual(['DEL self']);
    expect(suggest({ ...INSULT, answered: true }).notes).toContain('One public answer a thread is enough.');
  });

  it('tells whoever belongs to the group attacked that no answer is owed, and puts leaving and reporting first', () => {
    const { notes } = suggest({ ...INSULT, situation: 'S3' });
    expect(notes[0]).toBe('If you belong to the group attacked, you owe nobody an answer.');
    expect(plan({ situation: 'S3', inGroup: true }).slice(0, 2)).toEqual(['OFF self', 'DEL self']);
  });

  it('asks whether one could be found before a direct answer', () => {
    const note = 'Before answering in public: could they find you?';
    expect(suggest({ ...INSULT, situation: 'S8' }).notes).toContain(note);
    expect(suggest({ ...INSULT, situation: 'S5' }).notes).not.toContain(note);
  });

  it('shows who can help first to somebody told to die', () => {
    expect(plan({ text: 'kill yourself', role: 'target' })).toEqual(['CRI self', 'DOC self', 'DEL self']);
    expect(plan({ text: 'kill yourself' })).toEqual(['DEL self', 'DOC self', 'CHK private']);
  });

  it('is the same for the same seed, and other words for the next', () => {
    expect(suggest(INSULT)).toEqual(suggest(INSULT));
    const texts = (seed: number) => suggest({ ...INSULT, seed }).cards.map(({ text }) => text);
    for (let seed = 0; seed < 30; seed++)
      for (const text of texts(seed)) expect(texts(seed + 1)).not.toContain(text);
  });

  it('offers no words twice in a thread, and no card once all its words were used', () => {
    const used: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const sent = suggest({ ...INSULT, seed: turn, used }).cards.filter(({ place }) => place !== 'self');
      for (const { id } of sent) expect(used).not.toContain(id);
      used.push(...sent.map(({ id }) => id));
    }
    expect(used.length).toBeGreaterThan(36);
    expect(suggest({ ...INSULT, used }).cards).toEqual([]);
  });

  it('takes any seed', () => {
    for (const seed of [-7, 0.5, 2 ** 31, 1e15, Number.NaN, Number.POSITIVE_INFINITY])
      expect(suggest({ ...INSULT, seed }).cards).toHaveLength(3);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)><b></b>'],
    ['10,000 characters', 'lorem ipsum '.repeat(834)],
    ['another language', 'Как дела, друзья?'],
    ['nothing', ''],
    ['signs', '????!!!! 💥'],
  ])('has a general card for %s', (_, text) => {
    const { situation, cards } = suggest({ ...INSULT, text, scores: null, language: null });
    expect(situation).toBeNull();
    expect(cards.map(({ strategy }) => strategy)).toEqual(['SUP', 'OFF']);
    expect(plan({ text, scores: null, language: null, role: 'target' })).toEqual(['OFF self', 'DOC self']);
  });

  it('puts the topic of the page in where it reads well, and a source where one was given', () => {
    const texts = Array.from({ length: 40 }, (_, seed) =>
      suggest({ ...INSULT, seed, title: 'Sourdough for beginners - YouTube' }).cards.map(({ text }) => text),
    ).flat();
    expect(texts.some(text => text.includes('“Sourdough for beginners”'))).toBe(true);
    const fact = suggest({ ...INSULT, situation: 'S8', source: ' the 2024 census ' }).cards.find(
      ({ strategy }) => strategy === 'FCT',
    );
    expect(fact?.text).toContain('the 2024 census');
  });

  it('keeps dollar signs of a title as they are', () => {
    const texts = Array.from(
      { length: 40 },
      (_, seed) => suggest({ ...INSULT, seed, title: 'Bread for $& two' }).cards,
    );
    expect(texts.flat().some(({ text }) => text.includes('“Bread for $& two”'))).toBe(true);
  });

  it('speaks the language of the comment to others, and that of the interface to the reader', () => {
    const { cards } = suggest({ ...INSULT, situation: 'S4', language: 'fr', speaks: 'en', register: 'vous' });
    expect(cards.map(({ register }) => register)).toEqual(['vous', null, 'vous']);
    expect(cards.map(({ language }) => language)).toEqual(['fr', 'en', 'fr']);
    expect(cards[1]?.text).toMatch(/^Report/);
    expect(cards[0]?.why).toMatch(/^A private word/);
  });

  it('knows kind from unkind words', () => {
    expect(isKind(scoresWith({ toxicity: 0.05 }))).toBe(true);
    expect(isKind(scoresWith({ toxicity: 0.051 }))).toBe(false);
  });
});

describe('the topic of a page', () => {
  it.each([
    ['(3) Sourdough for beginners - YouTube', 'Sourdough for beginners'],
    ['Le pain au levain | Le Journal', 'Le pain au levain'],
    ['Why bread rises?', 'Why bread rises'],
    ['WATCH THIS NOW PLEASE', null],
    ['<b>Bread</b>', null],
    ['A very long title that goes on and on and never seems to want to come to any end', null],
    ['Fat man dances, you will not believe it', null],
    ['Bread 🍞', null],
    ['@someone on bread', null],
    ['', null],
    ['12', null],
  ])('%s → %s', (title, topic) => expect(topicOf(title)).toBe(topic));
});

describe('the register', () => {
  it.each([
    ['Vous mentez', null, 'vous'],
    ['Tu mens', 'wordpress', 'tu'],
    ['Quel clown', 'wordpress', 'vous'],
    ['Quel clown', 'youtube', 'tu'],
    ['', null, 'tu'],
  ])('%s on %s is %s', (text, site, register) => expect(registerOf(text, site)).toBe(register));
});

describe('a reply that starts from one’s own words', () => {
  const own = { text: ' The point about taxes is right. ', language: 'en', register: 'tu', seed: 3 } as const;
  it('gets an opening of support before them', () => {
    expect(fromOwn(own)?.text).toMatch(/^\p{Lu}.+[.] The point about taxes is right[.]$/u);
    expect(fromOwn({ ...own, text: '' })?.text).toMatch(/[.]$/);
    expect(fromOwn({ ...own, language: 'fr', register: 'vous' })?.id).toMatch(/^opening\.vous\./);
  });

  it('never gets one twice in a thread', () => {
    const used: string[] = [];
    for (let turn = 0; turn < 30; turn++) used.push(...[fromOwn({ ...own, used })?.id ?? []].flat());
    expect(new Set(used).size).toBe(used.length);
    expect(used.length).toBeGreaterThanOrEqual(12);
  });
});
