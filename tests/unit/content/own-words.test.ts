// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyMemory } from '../../../src/content/memory.ts';
import { type Session, startSession } from '../../../src/content/session.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import type { OwnWord } from '../../../src/shared/own-words/entries.ts';
import type { PageState } from '../../../src/shared/page-state.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { layOut, look, scrollTo, tops, write } from './page.ts';

const site = {
  ...{ id: 'forum', name: 'A forum', matches: [], comment: '.comment', text: '.words', author: 'b' },
  ...{ commentId: '@id', pages: [], checked: '2026-11-23' },
} satisfies Site;

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const withWords = (...ownWords: OwnWord[]): PageState => ({
  ...{ rest: null, resumeAt: null, pause: null, language: 'en', engine: 'ours', kindMarks: false },
  policy: {
    ...{ mode: 'reader', treatments: DEFAULTS.treatments, thresholds: { en: all(0.5), fr: all(0.5) } },
    ownWords,
  },
});

const verdictOn = (text: string): Verdict =>
  text.includes('nabo')
    ? { kind: 'skipped', reason: 'other-language' }
    : {
        kind: 'scored',
        language: 'en',
        scores: { ...all(0), ...(/clown/.test(text) ? { toxicity: 0.9, insult: 0.9 } : { supportive: 0.9 }) },
      };

let stop: AbortController;
let session: Session;
const ask = vi.fn(async (texts: string[]) => texts.map(verdictOn));
const covered = () => session.summary().covered.map(({ text }) => text);

beforeEach(async () => {
  layOut();
  Element.prototype.checkVisibility = () => true;
  const texts = ['You are a clown.', 'A lovely turnip, thank you.', 'Eres un nabo.'];
  write(
    texts
      .map((text, i) => `<div class="comment" id="c${i}"><b>Ada</b><p class="words">${text}</p></div>`)
      .join(''),
  );
  stop = new AbortController();
  session = startSession({
    ...{ site, document, state: withWords(), memory: emptyMemory(), signal: stop.signal },
    ask,
    askSofter: async () => [],
    orphaned: () => undefined,
    counted: () => undefined,
  });
  for (let turn = 0; turn < 4; turn++) await look();
});
afterEach(() => {
  stop.abort();
  ask.mockClear();
});

describe('words of one’s own, on an open page', () => {
  it('cover and show at once when they change, and nothing is judged again', () => {
    expect(covered()).toEqual(['You are a clown.']);
    ask.mockClear();
    session.update(withWords({ word: 'turnips*', action: 'show' }, { word: 'turnip', action: 'cover' }));
    expect(covered()).toEqual(['You are a clown.', 'A lovely turnip, thank you.']);
    session.update(withWords({ word: 'clown', action: 'show' }));
    expect(covered()).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('cover what was not judged; the list says why, and gives no scores', () => {
    session.update(withWords({ word: 'nabo', action: 'cover' }));
    expect(session.summary().covered.at(-1)).toMatchObject({
      text: 'Eres un nabo.',
      own: true,
      scores: null,
    });
  });

  it('cover no decoy that nobody sees, until it comes into view', async () => {
    Element.prototype.checkVisibility = () => false;
    const decoy = document.importNode(document.querySelector('#c1')!, true);
    decoy.id = 'c3';
    const words = decoy.querySelector('.words')!;
    words.textContent = 'A turnip that nobody sees.';
    tops.set(words, 100_000);
    session.update(withWords({ word: 'turnip', action: 'cover' }));
    document.body.append(decoy);
    for (let turn = 0; turn < 4; turn++) await look();
    expect(words.outerHTML).toBe('<p class="words">A turnip that nobody sees.</p>');
    scrollTo(words, 50);
    expect(words.getAttribute('data-cybercare')).toBe('covered');
  });

  it('keep a kind comment they cover out of the list of kind ones', () => {
    expect(session.summary().kindCount).toBe(1);
    session.update(withWords({ word: 'turnip', action: 'cover' }));
    expect(session.summary().kindCount).toBe(0);
  });
});
