import { describe, expect, test } from 'vitest';
import { PRIVATE_NOTE, type Reply, suggestReplies } from '../../../src/care/index.ts';
import { REPLIES_EN } from '../../../src/care/replies.en.ts';
import { REPLIES_FR } from '../../../src/care/replies.fr.ts';
import { CATEGORIES, type Category } from '../../../src/shared/policy.ts';

const LISTS = { en: REPLIES_EN, tu: REPLIES_FR.tu, vous: REPLIES_FR.vous };
type ListName = keyof typeof LISTS;
const EVERY = (Object.keys(LISTS) as ListName[]).flatMap(list =>
  CATEGORIES.flatMap(category => LISTS[list][category].map(text => ({ list, category, text }))),
);
const FRENCH = EVERY.filter(({ list }) => list !== 'en');

/** Whole words, whatever letters stand around; JavaScript's \b knows nothing of é. */
const words = (...list: string[]) => new RegExp(`(?<!\\p{L})(${list.join('|')})(?!\\p{L})`, 'iu');

const GUARDS: Record<string, RegExp> = {
  'a mention, a hashtag or an address': /[@#]|https?:|www\./,
  'a telephone number': /\d/,
  'a quotation': /[«»“”"‹›]/,
  'a straight apostrophe': /'/,
  'an exclamation mark or an emoji': /!|\p{Extended_Pictographic}/u,
  'a median point': /·/,
  'three dots or a double space': /\.\.|…| {2}/,
  'an insult': words(
    'idiots?',
    'stupid',
    'morons?',
    'losers?',
    'trolls?',
    'haters?',
    'bully',
    'bullies',
    'trash',
    'scum',
    'pathetic',
    'ignorant',
    'coward',
    'dumb',
    'toxic',
    'shut up',
    'imbéciles?',
    'cons?',
    'connards?',
    'crétins?',
    'abrutis?',
    'débiles?',
    'rageux',
    'lâches?',
    'ordures?',
    'minables?',
    'harceleurs?',
    'toxiques?',
    'tais-toi',
    'pauvre type',
  ),
  'words about the person who attacked': words(
    'he',
    'she',
    'him',
    'whoever',
    'that (guy|person|user|man|woman)',
    'those people',
    'cette personne',
    'ce type',
    'cet individu',
    'ces gens',
    'jealous',
    'jalou(x|se|sie)',
    'frustrée?s?',
  ),
  looks: words(
    'beautiful',
    'pretty',
    'gorgeous',
    'handsome',
    'cute',
    'attractive',
    'looks?',
    'weight',
    'fat',
    'thin',
    'slim',
    'skinny',
    'curves?',
    'ugly',
    'face',
    'beau',
    'belle',
    'jolie?',
    'magnifique',
    'mignonn?e?',
    'superbe',
    'moche',
    'laid',
    'gros',
    'grosse',
    'maigre',
    'mince',
    'poids',
    'kilos?',
    'silhouette',
    'physique',
    'apparence',
    'visage',
  ),
  'blame, or advice to vanish': words(
    'ignore',
    'log off',
    'calm down',
    'sensitive',
    'at least',
    'could be worse',
    'get over',
    'don’t feed',
    'block them',
    'ignorer',
    'ignorez',
    'laisse tomber',
    'déconnecte',
    'calme-toi',
    'susceptible',
    'sensible',
    'au moins ce',
    'tu devrais (?!pouvoir)',
    'vous devriez (?!pouvoir)',
    'you should(?! be able)',
    'you must',
    'tu dois (?!d’)',
    'il faut que',
  ),
  'a promise': words(
    'promise',
    'always',
    'never',
    'forever',
    'anything you need',
    'it gets better',
    'will be (ok|okay|fine|safe)',
    'guarantee',
    'promets',
    'promis',
    'toujours là',
    'jamais',
    'ça ira',
    'ça va aller',
    'tout ira',
    'pour toujours',
    'garantis',
  ),
  'a call to others': words(
    'let’s',
    'everyone',
    'everybody',
    'join me',
    'all of us',
    'report (him|her|them|this account)',
    'tout le monde',
    'tous ensemble',
    'signalez',
    'signalons',
    'mobilis\\p{L}+',
    'rejoignez',
    'faites tourner',
  ),
  'a diagnosis': words(
    'depress\\p{L}*',
    'trauma\\p{L}*',
    'anxi\\p{L}+',
    'mental',
    'sick',
    'crazy',
    'insane',
    'therapy',
    'dépress\\p{L}*',
    'déprim\\p{L}*',
    'malade',
    'folle?',
    'fou',
    'thérapie',
    'psy',
  ),
  'law or consequence': words(
    'illegal',
    'against the law',
    'lawsuit',
    'sue',
    'prison',
    'illégal',
    'loi',
    'plainte',
    'tribunal',
  ),
};

/** The crude tone of a thread may be named, and a public word for it is "ugly"; it is never said of a person. */
const ALLOWED: Record<string, readonly string[]> = { looks: ['It got ugly in here for a second'] };

const guarded = (guard: string, text: string) => {
  const rest = (ALLOWED[guard] ?? []).reduce((left, allowed) => left.replace(allowed, ''), text);
  return GUARDS[guard]?.test(rest) ?? false;
};

describe('what a reply may say', () => {
  test.each(Object.keys(GUARDS))('no reply has %s', guard => {
    expect(EVERY.filter(({ text }) => guarded(guard, text)).map(({ text }) => text)).toEqual([]);
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

  test('all are short: three sentences and 240 characters at most', () => {
    for (const { text } of EVERY) {
      expect(text.length, text).toBeLessThanOrEqual(240);
      expect(text.match(/[.?](\s|$)/g)?.length ?? 0, text).toBeLessThanOrEqual(4);
      expect(text, text).toMatch(/^\p{Lu}.*[.?]$/u);
    }
  });

  test('no two replies are the same', () => {
    expect(new Set(EVERY.map(({ text }) => text.toLowerCase())).size).toBe(EVERY.length);
  });

  test('twelve at least for each kind, language and register', () => {
    for (const list of Object.values(LISTS))
      for (const category of CATEGORIES) expect(list[category].length, category).toBeGreaterThanOrEqual(12);
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
    for (const { list, text } of FRENCH) expect(text, text).not.toMatch(list === 'tu' ? vous : tu);
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

describe('suggestReplies', () => {
  const ask = (seed: number, categories: Category[] = ['insult'], count?: number): Reply[] =>
    suggestReplies({ categories, language: 'en', seed, count });
  const ids = (replies: Reply[]) => replies.map(({ id }) => id);

  test('gives three, the same for the same seed', () => {
    expect(ask(4)).toHaveLength(3);
    expect(ask(4)).toEqual(ask(4));
  });

  test('offers the whole list before one comes back', () => {
    const seen = [0, 1, 2, 3].flatMap(seed => ids(ask(seed)));
    expect(new Set(seen).size).toBe(12);
  });

  test('never the same twice, whatever the seed and count', () => {
    for (const seed of [-7, 0, 0.5, 13, 2 ** 31, 1e15, Number.NaN, Number.POSITIVE_INFINITY])
      for (const count of [-1, 0, 1, 2, 3, 12, 99]) {
        const found = ids(ask(seed, ['other'], count));
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBe(Math.min(Math.max(0, count), REPLIES_EN.other.length));
        expect(ask(seed, ['other'], count).every(({ text }) => text.length > 0)).toBe(true);
      }
  });

  test('the next turn shares none with the last', () => {
    for (let seed = 0; seed < 40; seed++)
      expect(ids(ask(seed)).filter(id => ids(ask(seed + 1)).includes(id))).toEqual([]);
  });

  test('the strongest kind decides, and nothing found is answered as other', () => {
    expect(ask(0, ['insult', 'obscene', 'threat'])[0]?.id).toMatch(/^en\.threat\./);
    expect(ask(0, ['insult', 'sexual_explicit', 'identity_attack'])[0]?.id).toMatch(/^en\.sexual_explicit\./);
    expect(ask(0, ['obscene', 'appearance'])[0]?.id).toMatch(/^en\.appearance\./);
    expect(ask(0, [])[0]?.id).toMatch(/^en\.other\./);
  });

  test('threats and sexual harassment are answered in private only', () => {
    for (const category of CATEGORIES) {
      const place = category === 'threat' || category === 'sexual_explicit' ? 'private' : 'public';
      expect(new Set(ask(0, [category], 99).map(reply => reply.place))).toEqual(new Set([place]));
    }
    expect(PRIVATE_NOTE.en).not.toBe('');
    expect(PRIVATE_NOTE.fr).not.toBe('');
  });

  test('French speaks as tu unless vous is asked', () => {
    const wanted = { categories: ['insult'] as const, language: 'fr' as const, seed: 1 };
    expect(suggestReplies(wanted)).toEqual(suggestReplies({ ...wanted, register: 'tu' }));
    expect(suggestReplies({ ...wanted, register: 'vous' })[0]?.id).toMatch(/^fr\.vous\./);
  });
});
