// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyMemory, type Memory } from '../../../src/content/memory.ts';
import { type Session, startSession } from '../../../src/content/session.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import { OrphanedError } from '../../../src/shared/errors.ts';
import type { Counts, PageState } from '../../../src/shared/page-state.ts';
import type { Mode } from '../../../src/shared/policy.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { applyEdits, type Softening } from '../../../src/shared/softening.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { layOut, look, write } from './page.ts';

const site = {
  ...{ id: 'forum', name: 'A forum', matches: [], comment: '.comment', text: '.words' },
  ...{ commentId: '@id', pages: [], checked: '2026-11-22' },
} satisfies Site;

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const stateOf = (mode: Mode): PageState => ({
  ...{ rest: null, resumeAt: null, pause: null, language: 'en', engine: 'ours', kindMarks: false },
  policy: { mode, treatments: DEFAULTS.treatments, thresholds: { en: all(0.5), fr: all(0.5) } },
});

/** What is hostile here, and what is a threat. */
const verdictOn = (text: string): Verdict => ({
  kind: 'scored',
  language: 'en',
  scores: {
    ...all(0),
    ...(/turnip|clown|smack/.test(text) && { toxicity: 0.9, insult: 0.9 }),
    ...(text.includes('smack') && { threat: 0.9 }),
  },
});
/** Takes turnips out; of clowns nothing can be made. */
function softer(text: string): Softening {
  const edits = [...text.matchAll(/,? ?turnip/g)].map(({ 0: words, index: from }) => ({
    ...{ from, to: from + words.length, words: '' },
  }));
  if (edits.length === 0) return { kind: 'kept', reason: 'unsure' };
  return { kind: 'softened', text: applyEdits(text, edits), edits, neutral: false };
}

let memory: Memory;
let stop: AbortController;
let session: Session;
let counted: Counts[];
const ask = vi.fn(async (texts: string[]) => texts.map(verdictOn));
const askSofter = vi.fn(async (texts: string[]) => texts.map(softer));
const orphaned = vi.fn();

function start(mode: Mode): void {
  stop = new AbortController();
  const { signal } = stop;
  const counts = (now: Counts) => void counted.push(now);
  session = startSession({
    ...{ site, document, state: stateOf(mode), memory, signal, ask, askSofter, orphaned },
    counted: counts,
  });
}

const comment = (id: string, html: string) =>
  `<article class="comment" id="${id}"><b>Ada</b><p class="words">${html}</p></article>`;
const body = (id: string) => document.querySelector(`#${id} .words`)!;
const markOf = (id: string) => body(id).getAttribute('data-cybercare');
/** The words in the page, and how they are marked. */
const seen = (id: string) => [markOf(id), body(id).textContent];
const ORIGINAL = 'You <b>turnip</b>, the <a href="/b">build</a> is broken';

async function openIn(mode: Mode, ...comments: string[]): Promise<string> {
  write(comments.map((html, index) => comment('abcdef'.charAt(index), html)).join(''));
  const before = document.documentElement.outerHTML;
  start(mode);
  await settle();
  return before;
}
const open = (...comments: string[]) => openIn('gentle', ...comments);

/** Until nothing more is asked for: requests go at a pace. */
async function settle(): Promise<void> {
  await look();
  await look();
  await look();
}

beforeEach(() => {
  layOut();
  memory = emptyMemory();
  counted = [];
  ask.mockClear();
  askSofter.mockReset().mockImplementation(async texts => texts.map(softer));
  orphaned.mockReset();
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('Gentle mode', () => {
  it('shows a hostile comment in softer words, and a friendly one as it is', async () => {
    await open(ORIGINAL, 'Lovely spin');
    expect(seen('a')).toEqual(['softened', 'You, the build is broken']);
    expect(seen('b')).toEqual([null, 'Lovely spin']);
    expect(body('a').querySelector('a')?.getAttribute('href')).toBe('/b');
  });

  it('covers it until the softer words are there, and never shows it meanwhile', async () => {
    let answer: () => void = () => undefined;
    askSofter.mockImplementation(
      texts => new Promise(resolve => (answer = () => resolve(texts.map(softer)))),
    );
    await open(ORIGINAL);
    expect(seen('a')).toEqual(['covered', 'You turnip, the build is broken']);
    answer();
    await settle();
    expect(markOf('a')).toBe('softened');
  });

  it.each([
    ['what cannot be softened', 'You clown', 1],
    ['a threat, without asking for softer words', 'I will smack you, turnip', 0],
  ])('covers %s', async (_, html, requests) => {
    await open(html);
    expect(seen('a')).toEqual(['covered', html]);
    expect(askSofter).toHaveBeenCalledTimes(requests);
  });

  it('covers a comment whose read words are not those of the edits, and one with half an image changed', async () => {
    askSofter.mockImplementation(async texts =>
      texts.map(() => ({
        kind: 'softened',
        text: 'x',
        edits: [{ from: 0, to: 12, words: '' }],
        neutral: false,
      })),
    );
    await open('turnip: <img alt="a clown">');
    expect(markOf('a')).toBe('covered');
  });

  it('asks for each text once, for several in one request', async () => {
    await openIn('reader', 'turnip one', 'turnip two', 'turnip one');
    expect(askSofter).not.toHaveBeenCalled();
    session.update(stateOf('gentle'));
    await settle();
    expect(askSofter.mock.calls).toEqual([[['turnip one', 'turnip two']]]);
    expect(body('c').textContent).toBe(' one');
  });

  it('covers what nobody answers for, asks once more, and again when the person changes the mode', async () => {
    askSofter.mockRejectedValue(new Error('message channel closed'));
    await open(ORIGINAL);
    await vi.waitFor(() => expect(askSofter).toHaveBeenCalledTimes(2));
    await settle();
    expect(markOf('a')).toBe('covered');
    expect(askSofter).toHaveBeenCalledTimes(2);
    askSofter.mockImplementation(async texts => texts.map(softer));
    session.update(stateOf('gentle'));
    await settle();
    expect(markOf('a')).toBe('softened');
  });

  it('says so when the extension is gone', async () => {
    askSofter.mockRejectedValue(new OrphanedError('gone'));
    await open(ORIGINAL);
    expect(orphaned).toHaveBeenCalledTimes(1);
  });

  it('tells of the original words, and of the softer ones beside them', async () => {
    await open(ORIGINAL, 'You clown');
    const { counts, covered } = session.summary();
    expect(counts).toMatchObject({ found: 2, covered: 1, softened: 1, revealed: 0 });
    expect(covered).toMatchObject([
      { text: 'You turnip, the build is broken', softened: 'You, the build is broken' },
      { text: 'You clown', softened: null },
    ]);
    expect(session.comments()[0]?.text).toBe('You turnip, the build is broken');
  });
});

describe('what a person wants', () => {
  it('changes at once from memory when they change the mode: covered, as it was, softened again', async () => {
    const before = await open(ORIGINAL);
    session.update(stateOf('reader'));
    expect(seen('a')).toEqual(['covered', 'You turnip, the build is broken']);
    session.update(stateOf('gentle'));
    expect(seen('a')).toEqual(['softened', 'You, the build is broken']);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    start('gentle');
    await settle();
    expect(markOf('a')).toBe('softened');
    expect([ask, askSofter].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('is done to softened comments with the others: all shown, all covered or softened again', async () => {
    await open(ORIGINAL, 'You clown');
    session.act('toggleAll');
    expect(seen('a')).toEqual(['original', 'You turnip, the build is broken']);
    expect(markOf('b')).toBe('revealed');
    expect(session.summary().counts).toMatchObject({ covered: 0, softened: 0, revealed: 2 });
    session.act('toggleAll');
    expect([markOf('a'), markOf('b')]).toEqual(['softened', 'covered']);
    session.reveal('a', true);
    expect(markOf('a')).toBe('original');
    session.act('coverAll');
    expect(markOf('a')).toBe('softened');
  });

  it('stays shown when the page draws the comment anew', async () => {
    await open(ORIGINAL);
    session.reveal('a', true);
    body('a').innerHTML = ORIGINAL;
    await settle();
    expect(seen('a')).toEqual(['original', 'You turnip, the build is broken']);
  });
});

describe('a page that changes under softened words', () => {
  it('is not read anew because of us', async () => {
    await open(ORIGINAL);
    ask.mockClear();
    await settle();
    expect(ask).not.toHaveBeenCalled();
    expect(askSofter).toHaveBeenCalledTimes(1);
  });

  it('with other words has these judged and decided on', async () => {
    await open(ORIGINAL);
    body('a').textContent = 'Lovely spin';
    await settle();
    expect(seen('a')).toEqual([null, 'Lovely spin']);
    body('a').textContent = 'Such a turnip!';
    await settle();
    expect(seen('a')).toEqual(['softened', 'Such a!']);
  });

  it('in one of its text nodes has the whole of it judged, the others as the page wrote them', async () => {
    await open(ORIGINAL);
    (body('a').querySelector('a')!.nextSibling as Text).data = ' is fine';
    await settle();
    expect(ask).toHaveBeenLastCalledWith(['You turnip, the build is fine']);
    expect(seen('a')).toEqual(['softened', 'You, the build is fine']);
  });

  it('by “read more” has what was added read, and softened with the rest', async () => {
    await open(ORIGINAL);
    body('a').append(' again, you turnip.');
    await settle();
    expect(seen('a')).toEqual(['softened', 'You, the build is broken again, you.']);
  });

  it.each<[string, () => void]>([
    ['draws the same words in new nodes', () => Object.assign(body('a'), { innerHTML: ORIGINAL })],
    [
      'writes the same words into the nodes there are',
      () => (body('a').querySelector('b')!.firstChild as Text).appendData('turnip'),
    ],
  ])('and %s has them covered before they are seen, then softened again', async (_, change) => {
    await open(ORIGINAL);
    change();
    await Promise.resolve();
    expect(markOf('a')).toBe('covered');
    await settle();
    expect(seen('a')).toEqual(['softened', 'You, the build is broken']);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('and fights us is left alone after a few times', async () => {
    await open(ORIGINAL);
    const words = body('a').querySelector('b')!.firstChild as Text;
    const fight = new MutationObserver(() => {
      if (words.data === '') words.data = 'turnip';
    });
    fight.observe(words, { characterData: true });
    words.data = 'turnip';
    for (let turn = 0; turn < 8; turn++) await look();
    fight.disconnect();
    expect(seen('a')).toEqual([null, 'You turnip, the build is broken']);
    expect(session.summary().gaveUp).toBe(true);
  });

  it('gets its own bytes back all the same, where it changed and where it did not', async () => {
    await open(ORIGINAL);
    (body('a').querySelector('a')!.nextSibling as Text).data = ' is fine';
    stop.abort();
    expect(body('a').innerHTML).toBe('You <b>turnip</b>, the <a href="/b">build</a> is fine');
  });
});
