// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingOf } from '../../../src/background/reading.ts';
import { emptyMemory } from '../../../src/content/memory.ts';
import { type Session, startSession } from '../../../src/content/session.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import { writtenWithin } from '../../../src/content/written-when.ts';
import type { PageState } from '../../../src/shared/page-state.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { layOut, look, write } from './page.ts';

const site = {
  ...{ id: 'forum', name: 'A forum', matches: [], comment: '.comment', text: '.words', author: 'b' },
  ...{ commentId: '@id', time: '.when', pages: [], checked: '2026-11-23' },
} satisfies Site;

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const state: PageState = {
  ...{ rest: null, resumeAt: null, pause: null, language: 'en', engine: 'ours', kindMarks: false },
  policy: {
    mode: 'reader',
    treatments: { ...DEFAULTS.treatments, threat: 'show' },
    thresholds: { en: all(0.5), fr: all(0.5) },
  },
};

const verdictOn = (text: string): Verdict => ({
  ...readingOf(text),
  kind: 'scored',
  language: 'en',
  scores: {
    ...all(0),
    ...(/turnip/.test(text) && { toxicity: 0.9, insult: 0.9 }),
    ...(/blast/.test(text) && { obscene: 0.9 }),
    ...(/smack/.test(text) && { threat: 0.9 }),
    ...(/kind are/.test(text) && { identity_attack: 0.9 }),
    ...(/proud|turnip pie/.test(text) && { supportive: 0.9 }),
  },
});

const comment = (id: string, words: string, when = '') =>
  `<article class="comment" id="${id}"><b>Ada</b>${when}<p class="words">${words}</p></article>`;

let stop: AbortController;
let session: Session;

async function open(...comments: string[]): Promise<void> {
  write(comments.join(''));
  stop = new AbortController();
  session = startSession({
    ...{ site, document, state, memory: emptyMemory(), signal: stop.signal },
    ask: async texts => texts.map(verdictOn),
    askSofter: async () => [],
    orphaned: () => undefined,
    counted: () => undefined,
  });
  for (let turn = 0; turn < 4; turn++) await look();
}

beforeEach(() => {
  layOut();
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  stop?.abort();
  vi.unstubAllGlobals();
});

describe('what the popup is told of a thread', () => {
  it('numbers: all that were read, the hostile ones, the kind ones', async () => {
    await open(
      comment('a', 'You turnip'),
      comment('b', 'So proud of you'),
      comment('c', 'Blast, it rains'),
      comment('d', 'What about a turnip pie, so proud'),
      comment('e', 'blast, I am proud of you'),
    );
    // Coarse words alone are not hostile, and take nothing from a kindness.
    expect(session.summary().thread).toEqual({ all: 5, hostile: 2, kind: 2 });
  });

  it('the kind comments in page order, with their words', async () => {
    await open(comment('b', 'So proud of you'), comment('a', 'I am proud of her'));
    const { kind, kindCount } = session.summary();
    expect(kind.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(kind[0]).toEqual({
      ...{ id: 'b', author: 'Ada', text: 'So proud of you', permalink: null, language: 'en', frameId: 0 },
    });
    expect(kindCount).toBe(2);
  });

  it('fifty kind comments at most, and how many there are', async () => {
    await open(...Array.from({ length: 60 }, (_, i) => comment(`n${i}`, `So proud of you, ${i}`)));
    expect(session.summary().kind).toHaveLength(50);
    expect(session.summary().kindCount).toBe(60);
  });

  it.each([
    [
      'for machines',
      '<time class="when" datetime="2026-11-22T10:00:00Z">1 day ago</time>',
      '2026-11-22T10:00:00Z',
    ],
    ['in its own words', '<i class="when">1 day ago</i>', '1 day ago'],
    ['not at all', '', null],
  ])('when a covered comment was written, as the page says it %s', async (_, when, time) => {
    await open(comment('a', 'You turnip', when));
    expect(session.summary().covered[0]).toMatchObject({ time, scores: { toxicity: 0.9 }, frameId: 0 });
  });

  it('dangers, the most urgent first, then in page order, whatever is done with them on the page', async () => {
    await open(
      comment('a', 'Your kind are turnips'),
      comment('b', 'She lives at 12 Turnip Street, say hello'),
      comment('c', 'I will smack you'),
      comment('d', 'You turnip'),
      comment('e', 'I will smack them'),
    );
    const { dangers, covered } = session.summary();
    expect(dangers.map(({ id, danger }) => [id, danger])).toEqual([
      ['c', 'threat'],
      ['e', 'threat'],
      ['b', 'exposed'],
      ['a', 'identity_attack'],
    ]);
    expect(covered.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it('that the person folded it, until they unfold it', async () => {
    await open(comment('a', 'You turnip'), comment('b', 'So proud of you'));
    const markOf = (id: string) =>
      document.querySelector(`#${id} .words`)?.getAttribute('data-cybercare') ?? null;
    expect([markOf('a'), session.summary().folded]).toEqual(['covered', false]);
    session.act('fold');
    expect([markOf('a'), markOf('b'), session.summary().folded]).toEqual(['collapsed', null, true]);
    session.act('unfold');
    expect([markOf('a'), session.summary().folded]).toEqual(['covered', false]);
  });

  it('how many hostile ones came within the hour', async () => {
    const ago = (minutes: number) =>
      `<time class="when" datetime="${new Date(Date.now() - minutes * 60_000).toISOString()}">then</time>`;
    await open(
      comment('a', 'You turnip', ago(5)),
      comment('b', 'That turnip again', ago(50)),
      comment('c', 'Old turnip', ago(90)),
      comment('d', 'So proud of you', ago(1)),
    );
    expect(session.summary().thread.perHour).toBe(2);
  });
});

describe('times within a span', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  it.each([
    ['none that machines read', ['2 hours ago', null, '1999'], null],
    ['none at all', [], null],
    ['one just now, one long ago', ['2026-11-23T11:30:00Z', '2026-11-01T11:30:00Z'], 1],
    ['a zone of its own', ['2026-11-23T13:30:00+02:00'], 1],
    ['a date that is none', ['2026-99-99T99:99'], null],
  ])('%s', (_, times, count) => {
    expect(writtenWithin(times, 3_600_000, now)).toBe(count);
  });
});
