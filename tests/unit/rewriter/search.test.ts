import { describe, expect, it } from 'vitest';
import { KEPT, type Phrase, type TaggedUnit } from '../../../src/background/rewriter/actions.ts';
import { wholestForm } from '../../../src/background/rewriter/search.ts';
import { unitsOf } from '../../../src/background/rewriter/units.ts';

/** How likely words stay; the others surely do. */
type Keeps = Record<string, number>;

/** The units of a clause as tagged: what is likelier to go than to stay goes, unless a phrase may come. */
function clauseOf(text: string, keeps: Keeps, phrases: readonly Phrase[] = []): TaggedUnit[] {
  return unitsOf(text).map(({ from, to }) => {
    const words = text.slice(from, to);
    const keep = keeps[words] ?? 0.99;
    const replace = phrases.length > 0 ? (1 - keep) / 2 : 0;
    return {
      from,
      to,
      words,
      tag: { keep, remove: 1 - keep - replace, replace, phrases },
      action: keep < 0.5 ? { kind: 'delete' } : KEPT,
    };
  });
}

const wordsLeft = (units: readonly TaggedUnit[]): string =>
  units
    .flatMap(({ words, action }) =>
      action.kind === 'keep' ? [words] : action.kind === 'replace' ? [action.words] : [],
    )
    .join(' ');

/** A reader who misses something in what looks so. */
const missing = (pattern: RegExp) => ({
  broken: (units: readonly TaggedUnit[]): number => (pattern.test(wordsLeft(units)) ? 0.99 : 0.01),
  hasTime: () => true,
});

const NOWHERE = /^\b$/;

describe('a clause takes the form that is whole and nearest to its tags', () => {
  const people = [
    { words: 'people', share: 0.6 },
    { words: 'those', share: 0.3 },
  ];
  it.each<[title: string, text: string, keeps: Keeps, phrases: Phrase[], broken: RegExp, form: string]>([
    [
      'as it is tagged where nothing is missed',
      'the silly bus is late',
      { silly: 0.1 },
      [],
      NOWHERE,
      'the bus is late',
    ],
    [
      'with a phrase for what went',
      'why do clowns park here',
      { clowns: 0.1 },
      people,
      /do park/,
      'why do people park here',
    ],
    [
      'with the next phrase where the first does not fit',
      'why do clowns park here',
      { clowns: 0.1 },
      people,
      /do park|people/,
      'why do those park here',
    ],
    [
      'with the word before gone, too',
      'he spoke like clowns today',
      { clowns: 0.1, like: 0.6 },
      [],
      /like today/,
      'he spoke today',
    ],
    [
      'with two words behind gone, too',
      'clowns of the road should walk',
      { clowns: 0.1, of: 0.8, the: 0.8 },
      [],
      /^of|^the/,
      'road should walk',
    ],
    [
      'with a doubtful word back',
      'the silly old bus is late',
      { silly: 0.1, old: 0.4 },
      [],
      /the bus/,
      'the old bus is late',
    ],
    [
      'but never with one that surely goes',
      'the silly bus is late',
      { silly: 0.1 },
      [],
      /the bus/,
      'bus is late',
    ],
    [
      'whole at each of its gaps',
      'why do clowns like silly buses',
      { clowns: 0.1, silly: 0.1 },
      people,
      /do like|silly/,
      'why do people like buses',
    ],
  ])('%s', (_, text, keeps, phrases, broken, form) => {
    const found = wholestForm(clauseOf(text, keeps, phrases), missing(broken));
    expect(wordsLeft(found.units)).toBe(form);
    expect(found.broken).toBeCloseTo(0.01);
  });

  it('says how likely something is missing where no form is whole', () => {
    const found = wholestForm(clauseOf('the silly bus', { silly: 0.1 }), {
      ...missing(NOWHERE),
      broken: () => 0.8,
    });
    expect(found.broken).toBe(0.8);
  });

  it.each<[title: string, text: string, keeps: Keeps, stays: string]>([
    ['a negation', 'not clowns went', { clowns: 0.1, not: 0.6 }, 'not'],
    ['a tag', '#bus clowns went', { clowns: 0.1, '#bus': 0.6 }, '#bus'],
    ['a number', '12 clowns went', { clowns: 0.1, 12: 0.6 }, '12'],
    ['a mark', 'well , clowns went', { clowns: 0.1, ',': 0.6 }, ','],
  ])('%s does not go with the words beside it', (_, text, keeps, stays) => {
    const { units } = wholestForm(clauseOf(text, keeps), missing(/not|#bus|12|,/));
    expect(wordsLeft(units).split(' ')).toContain(stays);
  });

  it.each([
    ['makes nobody someone else', 'you broke it', 'you', { words: 'they', share: 1 }],
    ['addresses nobody who was not', 'clowns broke it', 'clowns', { words: 'you', share: 1 }],
    ['denies nothing', 'clowns broke it', 'clowns', { words: 'nobody', share: 1 }],
  ])('a phrase %s', (_, text, word, phrase) => {
    const { units } = wholestForm(clauseOf(text, { [word]: 0.1 }, [phrase]), missing(/^broke/));
    expect(wordsLeft(units)).not.toContain(phrase.words);
  });

  it('what goes with a run is no run of its own: one phrase comes', () => {
    const clause = clauseOf('clowns of the road should walk', { clowns: 0.1, of: 0.8, the: 0.8 }, people);
    const { units } = wholestForm(clause, missing(/of|the |^road/));
    expect(units.filter(({ action }) => action.kind === 'replace')).toHaveLength(1);
  });

  it('reads no more than a bounded number of forms, however many words may go', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `word${'x'.repeat(i % 7)}`).join(' ');
    const clause = clauseOf(text, {}).map(unit => ({
      ...unit,
      tag: { ...unit.tag, keep: 0.4 },
      action: { kind: 'delete' as const },
    }));
    let read = 0;
    const broken = () => {
      read++;
      return 0.9;
    };
    wholestForm(clause, { broken, hasTime: () => true });
    expect(read).toBeLessThan(200);
  });
});
