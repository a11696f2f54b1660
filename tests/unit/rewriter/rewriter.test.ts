import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/background/judge/judge.ts';
import type { Tag, TaggedUnit } from '../../../src/background/rewriter/actions.ts';
import { Rewriter } from '../../../src/background/rewriter/rewriter.ts';
import { applyEdits, NEUTRAL_LINE } from '../../../src/shared/softening.ts';
import { LABELS, type Language, type Scores } from '../../../src/shared/verdict.ts';
import { shippedGaps } from './shipped-gaps.ts';

const STAYS: Tag = { keep: 0.99, remove: 0.01, replace: 0, phrases: [] };
const GOES: Tag = { keep: 0.1, remove: 0.9, replace: 0, phrases: [] };
const becomes = (...phrases: string[]): Tag => ({
  keep: 0.1,
  remove: 0.1,
  replace: 0.8,
  phrases: phrases.map(words => ({ words, share: 1 / phrases.length })),
});

interface World {
  language?: Language;
  /** What the model says of a word; the others stay. */
  tags: Record<string, Tag>;
  /** Words by which the judge knows hostility. */
  hostile?: RegExp;
  scores?: Partial<Scores>;
  /** Texts in which a reader misses something; else it is told by what ships. */
  badly?: RegExp;
}

const READINGS = [
  { core: 0.5, reach: 0.5 },
  { core: 0.9, reach: 0.9 },
];
const HOSTILE = /turnip|guignol|clown|navet|t\.u\.r/i;
const NEVER = /^\b$/;

const wordsLeft = (units: readonly TaggedUnit[]): string =>
  units
    .flatMap(({ words, action }) =>
      action.kind === 'keep' ? [words] : action.kind === 'replace' ? [action.words] : [],
    )
    .join(' ');

function rewriter({ language = 'en', tags, hostile = HOSTILE, scores = {}, badly }: World) {
  const judged: string[] = [];
  const judge = (text: string): Promise<Judgement> => {
    judged.push(text);
    const isHostile = hostile.test(text);
    const all = Object.fromEntries(LABELS.map(label => [label, 0.02])) as Scores;
    return Promise.resolve({
      kind: 'scored',
      language,
      scores: { ...all, ...(isHostile ? { toxicity: 0.9, insult: 0.9, ...scores } : { toxicity: 0.05 }) },
    });
  };
  const tagger = {
    tag: (text: string, units: readonly { from: number; to: number }[]) =>
      units.map(({ from, to }) => {
        const word = text.slice(from, to).toLowerCase();
        return Object.hasOwn(tags, word) ? (tags[word] as Tag) : STAYS;
      }),
  };
  const gaps = badly
    ? { line: 0.5, broken: (units: readonly TaggedUnit[]) => (badly.test(wordsLeft(units)) ? 0.95 : 0.05) }
    : shippedGaps;
  return {
    judged,
    soften: (text: string) => new Rewriter({ tagger, gaps, readings: READINGS, judge }).soften(text),
  };
}

describe('softening takes the blow out and leaves the rest as it was typed', () => {
  const you = { you: GOES, are: GOES, a: GOES, fucking: GOES, turnip: GOES };
  type Row = [title: string, language: Language, tags: Record<string, Tag>, text: string, softer: string];
  it.each<Row>([
    [
      'an insult before a fact goes, and the sentence begins with a capital',
      'en',
      you,
      'You are a fucking turnip, the build is broken.',
      'The build is broken.',
    ],
    [
      'a word gives way to another in the same letter case',
      'en',
      { clowns: becomes('people') },
      'These CLOWNS voted for it.',
      'These PEOPLE voted for it.',
    ],
    [
      'links, handles, numbers and tags stay whatever the model says',
      'en',
      { '@sam': GOES, '12': GOES, '#news': GOES, turnip: GOES },
      '@sam turnip 12 votes #news https://example.org/a',
      '@sam 12 votes #news https://example.org/a',
    ],
    [
      'a negation stays with what it denies',
      'en',
      { not: GOES, turnip: GOES },
      'we do not take the turnip bus today',
      'we do not take the bus today',
    ],
    [
      'nobody becomes someone else',
      'en',
      { you: becomes('he'), turnip: becomes('person') },
      'you broke it turnip',
      'you broke it person',
    ],
    [
      'an elision that lost its word is undone',
      'fr',
      { horrible: GOES, guignol: GOES },
      "C'est l'horrible maire, guignol",
      "C'est le maire",
    ],
    [
      'and one is made where it is needed',
      'fr',
      { gros: GOES, guignol: GOES },
      'le gros éditeur a menti guignol',
      "l'éditeur a menti",
    ],
    [
      'contractions follow',
      'fr',
      { affreux: GOES, guignol: GOES },
      'la faute de affreux le maire, guignol',
      'la faute du maire',
    ],
    ['a and an follow', 'en', { rotten: GOES, turnip: GOES }, 'a rotten apple turnip', 'an apple'],
    [
      'marks that nothing is left between go',
      'en',
      { turnip: GOES, clown: GOES },
      'Well , turnip , clown, it works (turnip) !',
      'Well, it works !',
    ],
    [
      'what turns a person away goes without a bad word in it',
      'en',
      { turnip: GOES, clown: GOES },
      'The camera shakes, turnip. Get lost, clown.',
      'The camera shakes.',
    ],
    [
      'en français aussi',
      'fr',
      { guignol: GOES },
      'Le son est trop bas, guignol. Personne ne t’aime.',
      'Le son est trop bas.',
    ],
    ['marks that a text began with stay', 'en', { turnip: GOES }, '…and it works, turnip', '…and it works'],
    [
      'what takes a place in mid-sentence makes no name',
      'en',
      { clowns: becomes('people') },
      '@sam: Clowns like it. Clowns love it.',
      '@sam: people like it. People love it.',
    ],
    ['lines stay lines', 'en', { turnip: GOES }, 'first line\nturnip\nthird line', 'first line\nthird line'],
    [
      'paragraphs stay paragraphs',
      'en',
      { turnip: GOES },
      'One  here.\n\nturnip\n\nTwo.\n\nThree, turnip.',
      'One  here.\n\nTwo.\n\nThree.',
    ],
    [
      'and lists lists',
      'en',
      { turnip: GOES },
      'Missing:\n– the key\n– … the lock\nturnip, it works',
      'Missing:\n– the key\n– … the lock\nit works',
    ],
    [
      'letters that were read as several words stay as typed, once',
      'en',
      { turnip: GOES },
      'send it ℀ Sam, ⅓⅔ of pıuɹnʇ sı sıɥʇ, turnip',
      'send it ℀ Sam, ⅓⅔ of pıuɹnʇ sı sıɥʇ',
    ],
    [
      'a word that every object has is one like others',
      'en',
      { turnip: GOES },
      'it lacks a constructor TURNIP',
      'it lacks a constructor',
    ],
    [
      'one word that is left of a clause goes with the clause behind it',
      'en',
      { you: GOES, silly: GOES, what: GOES, a: GOES, turnip: GOES },
      'You silly walrus, what a turnip. The bridge is closed.',
      'The bridge is closed.',
    ],
    [
      'and stays where nothing went but itself',
      'en',
      { you: GOES, turnip: GOES },
      'Wrong, you turnip. The bridge is closed.',
      'Wrong. The bridge is closed.',
    ],
    [
      'but not a name or number that is left',
      'en',
      { you: GOES, turnip: GOES, what: GOES, a: GOES, clown: GOES },
      '@sam you turnip, what a clown. The bridge is closed.',
      '@sam. The bridge is closed.',
    ],
    [
      'what stood in brackets ends nothing but itself',
      'fr',
      { espèce: GOES, de: GOES, guignol: GOES },
      'Le pont (espèce de guignol !) est fermé.',
      'Le pont est fermé.',
    ],
    [
      'a question that went asks nothing of what stays',
      'fr',
      { guignol: GOES, "t'": GOES, es: GOES, un: GOES },
      'Le pont est fermé, t’es un guignol ? Demain il ouvre…',
      'Le pont est fermé. Demain il ouvre…',
    ],
    [
      'disguised words are read, and the rest stays as typed',
      'en',
      { turnip: GOES },
      'It is br0ken, t.u.r.n.i.p',
      'It is br0ken',
    ],
  ])('%s', async (_, language, tags, text, softer) => {
    const { soften } = rewriter({ language, tags, badly: NEVER });
    const found = await soften(text);
    expect(found).toMatchObject({ kind: 'softened', text: softer, neutral: false });
    if (found.kind === 'softened') expect(applyEdits(text, found.edits)).toBe(softer);
  });
});

describe('what stays is a sentence', () => {
  type Row = [title: string, language: Language, tags: Record<string, Tag>, text: string, softer: string];
  it.each<Row>([
    [
      'of a clause that lost its insult nothing is left over',
      'en',
      { turnip: GOES },
      'you are a turnip, the build is broken',
      'the build is broken',
    ],
    [
      'an article whose noun went gets another',
      'en',
      { clowns: becomes('people', 'stuff') },
      'why do these clowns always park here',
      'why do these people always park here',
    ],
    [
      'and so does a relative clause',
      'fr',
      { les: GOES, guignols: becomes('gens', 'ceux') },
      'les guignols qui disent ça ont tort',
      'ceux qui disent ça ont tort',
    ],
    [
      'a noun that an insult stood before keeps its article',
      'fr',
      { clowns: GOES, de: { ...GOES, keep: 0.4 } },
      'ces clowns de voisins font du bruit',
      'ces voisins font du bruit',
    ],
    [
      'a verb does not stay without the one it was said of',
      'en',
      { a: GOES, turnip: GOES },
      'Only a turnip would believe this, the build works',
      'The build works',
    ],
    [
      'nor someone of whom nothing is said any more',
      'fr',
      { sont: GOES, des: GOES, guignols: GOES },
      'La mise à jour plante, les devs sont des guignols.',
      'La mise à jour plante.',
    ],
    [
      'nor “ne” without its verb',
      'fr',
      { guignol: GOES, ton: GOES, marchera: GOES },
      'guignol ton régime ne marchera jamais, le prix est bon',
      'le prix est bon',
    ],
    [
      'nor an infinitive without the verb that ruled it',
      'fr',
      { ce: GOES, guignol: GOES, ose: GOES },
      'Ce guignol ose parler de nutrition, le prix du billet baisse',
      'Le prix du billet baisse',
    ],
    [
      'nor one word of a long sentence',
      'en',
      { turnips: GOES, and: GOES, all: GOES, your: GOES, go: GOES },
      'go all your turnips and weather, it works',
      'it works',
    ],
    [
      'people who were called something are still people',
      'en',
      { clowns: becomes('people') },
      'shame on the clowns who voted, those clowns approved it',
      'shame on the people who voted, those people approved it',
    ],
    [
      'a question that was sworn at is still one',
      'en',
      { the: GOES, turnip: GOES, hell: GOES },
      'why the hell are these comments here, turnip',
      'why are these comments here',
    ],
    [
      'what joins two parts stays between them',
      'en',
      { a: GOES, turnip: becomes('wrong'), and: GOES },
      "You're a turnip and your guide skips the step",
      "You're wrong and your guide skips the step",
    ],
    [
      'what leans on words that went goes too',
      'en',
      { like: { ...GOES, keep: 0.7 }, a: { ...GOES, keep: 0.7 }, clown: GOES },
      'he danced like a clown on Monday',
      'he danced on Monday',
    ],
    [
      'one phrase takes the place of words side by side',
      'en',
      { these: becomes('people'), clowns: becomes('people') },
      'I talked to these clowns about the bus',
      'I talked to people about the bus',
    ],
    [
      'a phrase agrees with what is before it',
      'en',
      { clown: becomes('people') },
      'taken in by this clown',
      'taken in by this person',
    ],
  ])('%s', async (_, language, tags, text, softer) => {
    expect(await rewriter({ language, tags }).soften(text)).toMatchObject({ kind: 'softened', text: softer });
  });
});

describe('a clause that reads badly takes another form', () => {
  const clowns: Record<string, Tag> = {
    clowns: { keep: 0.1, remove: 0.8, replace: 0.1, phrases: [{ words: 'drivers', share: 0.9 }] },
    silly: { keep: 0.1, remove: 0.88, replace: 0.02, phrases: [{ words: 'bad', share: 0.9 }] },
  };
  it.each<[title: string, badly: RegExp, softer: string]>([
    ['none where it reads well as it is tagged', NEVER, 'we asked about tickets, the bus is late'],
    [
      'with the likeliest word for those that went',
      /asked about/,
      'we asked drivers about tickets, the bus is late',
    ],
    ['and goes wholly where no form reads well', /we asked|tickets/, 'the bus is late'],
  ])('%s', async (_, badly, softer) => {
    const world = rewriter({ tags: clowns, badly, hostile: /clown/ });
    const found = await world.soften('we asked silly clowns about tickets, the bus is late');
    expect(found.kind === 'softened' && found.text).toBe(softer);
  });
});

describe('when nothing but hostility was said, one neutral line says so', () => {
  it.each([
    ['en', 'you turnip'],
    ['fr', '@sam espèce de guignol !!! 😂'],
  ] as const)('in the language of the comment: %s', async (language, text) => {
    const tags = { you: GOES, turnip: GOES, guignol: GOES };
    const found = await rewriter({ language, tags }).soften(text);
    expect(found).toMatchObject({ kind: 'softened', text: NEUTRAL_LINE[language], neutral: true });
  });
});

describe('where words are not enough, the clauses that hold them go, as long as something is left', () => {
  it('a clause that stays hostile goes wholly', async () => {
    const tags = { awful: GOES };
    const found = await rewriter({ tags }).soften(
      'an awful turnip wrote it, the second test fails on Mondays',
    );
    expect(found).toMatchObject({
      kind: 'softened',
      text: 'the second test fails on Mondays',
      neutral: false,
    });
  });
  it('and the neutral line never stands for a text that said something', async () => {
    const tags = { awful: GOES };
    expect(await rewriter({ tags }).soften('the awful turnip broke our second test')).toEqual({
      kind: 'kept',
      reason: 'unsure',
    });
  });
});

describe('what cannot be made sure of is covered instead', () => {
  it('a text that stays hostile, whatever goes', async () => {
    const { soften, judged } = rewriter({ tags: { very: GOES } });
    expect(await soften('a very turnip like thing')).toEqual({ kind: 'kept', reason: 'unsure' });
    expect(judged.length).toBeLessThanOrEqual(1 + 3 * 2);
  });
  it('a text that stays more than half as hostile', async () => {
    const { soften } = rewriter({ tags: { turnip: GOES }, scores: { toxicity: 0.09 } });
    expect(await soften('the turnip spoke')).toEqual({ kind: 'kept', reason: 'unsure' });
  });
  it.each([
    ['hostility of no kind that is in words', { insult: 0.1, obscene: 0.1, identity_attack: 0.7 }, 'unsure'],
    ['an insult', { insult: 0.25 }, 'softened'],
    ['coarse words', { insult: 0.01, obscene: 0.3 }, 'softened'],
    ['sure mockery of a body', { insult: 0.01, appearance: 0.9 }, 'softened'],
  ])('words are taken out of a text where they are the blow: %s', async (_, scores, outcome) => {
    const tags = { you: GOES, turnip: GOES };
    const found = await rewriter({ tags, scores }).soften('you turnip, the bus broke down');
    expect(found.kind === 'kept' ? found.reason : found.kind).toBe(outcome);
  });
  it('where everything goes and no kind is likely, nobody is told that it was all hostile', async () => {
    const tags = { you: GOES, turnip: GOES };
    expect(await rewriter({ tags, scores: { insult: 0.4 } }).soften('you turnip')).toEqual({
      kind: 'kept',
      reason: 'unsure',
    });
  });
  it.each([
    ['a threat', 'I know where you live, turnip', { threat: 0.8 }],
    ['a call to self-harm', 'kill yourself turnip', {}],
    ['the same in French', 'va te pendre, navet', {}],
    ['one in disguise', 'k1ll  y0urself turnip', {}],
    ['one over two lines', 'pends\u2011toi, navet, va te\npendre', {}],
    ['a telephone number', 'call this turnip: 06 12 34 56 78', {}],
    ['an address', 'ce navet habite 12 rue des Lilas', {}],
  ])('%s is never made to sound harmless', async (_, text, scores) => {
    expect(await rewriter({ tags: { turnip: GOES }, scores }).soften(text)).toEqual({
      kind: 'kept',
      reason: 'danger',
    });
  });
  it('a text that was not judged', async () => {
    const judge = (): Promise<Judgement> => Promise.resolve({ kind: 'skipped', reason: 'other-language' });
    const softener = new Rewriter({
      tagger: { tag: () => [] },
      gaps: { line: 0.5, broken: () => 0 },
      readings: READINGS,
      judge,
    });
    expect(await softener.soften('qué tal')).toEqual({ kind: 'kept', reason: 'not-judged' });
  });
});
