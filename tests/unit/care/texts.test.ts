import { describe, expect, test } from 'vitest';
import { CATALOGUE, VOICES } from '../../../src/care/texts/catalogue.ts';
import { OPENINGS_EN } from '../../../src/care/texts/openings.en.ts';
import { OPENINGS_TU, OPENINGS_VOUS } from '../../../src/care/texts/openings.fr.ts';
import { GUARDS, words } from './guards.ts';

interface Shipped {
  role: string;
  voice: string;
  strategy: string;
  situation: string;
  text: string;
}

const CARDS: Shipped[] = (['bystander', 'target'] as const).flatMap(role =>
  VOICES.flatMap(voice =>
    Object.entries(CATALOGUE[role][voice]).flatMap(([strategy, texts]) =>
      Object.entries(texts).flatMap(([situation, list]) =>
        list.map(text => ({ role, voice, strategy, situation, text })),
      ),
    ),
  ),
);
const openings = (voice: string, list: readonly string[]): Shipped[] =>
  list.map(text => ({ role: 'bystander', voice, strategy: 'opening', situation: 'any', text }));
const EVERY: Shipped[] = [
  ...CARDS,
  ...openings('en', OPENINGS_EN),
  ...openings('tu', OPENINGS_TU),
  ...openings('vous', OPENINGS_VOUS),
];
const FRENCH = EVERY.filter(({ voice }) => voice !== 'en');

/** Words to oneself or to a friend may speak of what happened as one likes. */
const SENT = EVERY.filter(({ role, strategy }) => role === 'bystander' || strategy === 'THX');
const DIRECT = ['DIS', 'EMP', 'ANA', 'ASK', 'FCT'];

const guarded = (guard: string, text: string) =>
  GUARDS[guard]?.test(text.replace(/[“«]\u00a0?\{topic\}\u00a0?[”»]/, 'it')) ?? false;

describe('what a text may say', () => {
  test.each(Object.keys(GUARDS))('none has %s', guard => {
    expect(SENT.filter(({ text }) => guarded(guard, text)).map(({ text }) => text)).toEqual([]);
  });

  test('each guard catches what it is there for', () => {
    const bad = {
      'a mention, a hashtag or an address': 'Come here @someone',
      'an insult': 'Tu vois bien que c’est un crétin.',
      'words about the person who attacked': 'He is only jealous.',
      looks: 'Moi, je te trouve belle.',
      'blame, or advice to vanish': 'Just ignore it.',
      'a promise': 'Ça va aller.',
      'a call to others': 'Signalez ce compte',
      'a quotation': 'Être traité de « nul »',
    };
    for (const [guard, text] of Object.entries(bad)) expect(guarded(guard, text), text).toBe(true);
  });

  test('what is said into the room speaks to no one, least of all to the author', () => {
    const you = words(
      'you',
      'your',
      'yours',
      'you’\\p{L}+',
      'tu',
      'te',
      'toi',
      'ton',
      'ta',
      'tes',
      't’\\p{L}+',
      'vous',
      'votre',
      'vos',
    );
    const room = CARDS.filter(({ strategy }) => DIRECT.includes(strategy));
    expect(room.length).toBeGreaterThan(250);
    expect(room.filter(({ text }) => you.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('all are short: 240 characters and four sentences at most, one to begin with', () => {
    for (const { text } of EVERY) {
      expect(text.length, text).toBeLessThanOrEqual(240);
      expect(text.match(/[.?](\s|$)/g)?.length ?? 0, text).toBeLessThanOrEqual(4);
      expect(text, text).toMatch(/^\p{Lu}.*[.?]$/u);
    }
  });

  test('no two are the same within a voice, what serves both roles apart', () => {
    const seen = EVERY.filter(({ role, strategy }) => !(role === 'target' && strategy === 'CRI')).map(
      ({ voice, text }) => `${voice} ${text.toLowerCase()}`,
    );
    expect(seen.filter((text, i) => seen.indexOf(text) !== i)).toEqual([]);
  });

  test('a placeholder stands once, a topic between quotation marks', () => {
    for (const { text } of EVERY) {
      expect(text.match(/\{\w+\}/g)?.length ?? 0, text).toBeLessThanOrEqual(1);
      if (text.includes('{topic}')) expect(text).toMatch(/“\{topic\}”|«\u00a0\{topic\}\u00a0»/);
      expect(text.replace(/\{(topic|source)\}/, ''), text).not.toMatch(/[{}]/);
    }
  });
});

describe('how many there are', () => {
  /** Situation and strategy that may be proposed in public, for a bystander. */
  const PUBLIC = [
    'S1 SUP',
    'S1 DIS',
    'S1 EMP',
    'S2 SUP',
    'S2 EMP',
    'S2 DIS',
    'S3 EMP',
    'S3 ANA',
    'S3 SUP',
    'S8 ASK',
    'S8 FCT',
    'S8 EMP',
    'S9 ASK',
    'S13 THX',
    'any SUP',
  ];
  const count = (role: string, key: string, voices: string[]) => {
    const [situation, strategy] = key.split(' ');
    return CARDS.filter(
      card =>
        card.role === role &&
        card.situation === situation &&
        card.strategy === strategy &&
        voices.includes(card.voice) &&
        !card.text.includes('{'),
    ).length;
  };

  test.each(PUBLIC)('twelve at least for %s, without a topic, in English, with tu and with vous', key => {
    for (const voices of [['en'], ['tu', 'fr'], ['vous', 'fr']])
      expect(count('bystander', key, voices), voices.join()).toBeGreaterThanOrEqual(12);
  });

  test('twelve at least to thank somebody who stood up for me, and to open a reply of one’s own', () => {
    for (const voice of ['en', 'tu', 'vous'])
      expect(count('target', 'S13 THX', [voice])).toBeGreaterThanOrEqual(12);
    for (const list of [OPENINGS_EN, OPENINGS_TU, OPENINGS_VOUS])
      expect(list.length).toBeGreaterThanOrEqual(12);
  });

  test('beside them there are some with a topic, and facts with a source', () => {
    for (const key of ['S1 SUP', 'S2 SUP', 'S3 SUP', 'any SUP', 'S1 DIS', 'S2 DIS']) {
      const [situation, strategy] = key.split(' ');
      for (const voices of [['en'], ['tu', 'fr'], ['vous', 'fr']]) {
        const topics = CARDS.filter(
          card =>
            card.situation === situation &&
            card.strategy === strategy &&
            voices.includes(card.voice) &&
            card.text.includes('{topic}'),
        );
        expect(topics.length, `${key} ${voices}`).toBeGreaterThan(0);
      }
    }
    expect(CARDS.filter(({ text }) => text.includes('{source}')).length).toBeGreaterThanOrEqual(10);
  });
});

describe('French', () => {
  test('has non-breaking spaces before ; : ? and nowhere a plain one', () => {
    for (const { text } of FRENCH) {
      expect(text, text).not.toMatch(/ [;:?!»]/);
      expect(text, text).not.toMatch(/[^\u00a0][;:?!]/);
    }
  });

  test('keeps to one register', () => {
    const tu = /(?<![\p{L}-])(tu|te|toi|(?<!(?:le|ce|un) )ton|ta|tes|tien|tienne|tiens|t’\p{L}+)(?!\p{L})/iu;
    const vous = /(?<!\p{L})(vous|votre|vos|vôtres?)(?!\p{L})/iu;
    for (const { voice, text } of FRENCH.filter(({ voice }) => voice !== 'fr'))
      expect(text, text).not.toMatch(voice === 'tu' ? vous : tu);
  });

  test('fits whoever writes and whoever reads', () => {
    const gendered = words(
      'content',
      'contente',
      'heureux',
      'heureuse',
      'désolée?',
      'navrée?',
      'ravie?',
      '(?<!un )seule?',
      'choquée?',
      'touchée?',
      'triste de',
      'sûre?',
      'prête?',
      'visée?',
      'attaquée?',
      'un ami',
      'une amie',
      'bienvenue?',
      'tombée?',
      'fière?',
      'fier',
      '(je|tu) (suis|es) (allée?|venue?|restée?|arrivée?)',
      '(m|t)’a (mise?|ému|émue|éclairée?)',
    );
    for (const { text } of FRENCH) expect(text, text).not.toMatch(gendered);
  });
});
