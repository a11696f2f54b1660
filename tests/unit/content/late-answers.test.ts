// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyMemory } from '../../../src/content/memory.ts';
import { type Session, startSession } from '../../../src/content/session.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import { summarise } from '../../../src/content/thread-summary.ts';
import { withinMessage } from '../../../src/content/within-message.ts';
import { MOST_COVERED_LISTED, type PageState } from '../../../src/shared/page-state.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { layOut, look, write } from './page.ts';

/** A worker that takes its time, and what the page does meanwhile. */

const site = {
  ...{ id: 'forum', name: 'A forum', matches: [], comment: '.comment', text: '.words', author: 'b' },
  ...{ commentId: '@id', pages: [], checked: '2026-11-23' },
} satisfies Site;

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const state: PageState = {
  ...{ rest: null, resumeAt: null, pause: null, language: 'en', engine: 'ours', kindMarks: false },
  policy: { mode: 'reader', treatments: DEFAULTS.treatments, thresholds: { en: all(0.5), fr: all(0.5) } },
};
const verdictOn = (text: string): Verdict => ({
  kind: 'scored',
  language: 'en',
  scores: { ...all(0), ...(text.includes('turnip') && { toxicity: 0.9, insult: 0.9 }) },
});
const comment = (id: string, words: string) =>
  `<article class="comment" id="${id}"><b>Ada</b><p class="words">${words}</p></article>`;

let stop: AbortController;
let session: Session;
/** What was asked, each with how to answer it. */
let asked: { texts: string[]; answer(): void }[];
const covered = () => document.querySelectorAll('[data-cybercare="covered"]').length;

async function open(...comments: string[]): Promise<void> {
  write(comments.join(''));
  stop = new AbortController();
  session = startSession({
    ...{ site, document, state, memory: emptyMemory(), signal: stop.signal },
    ask: texts => new Promise(resolve => asked.push({ texts, answer: () => resolve(texts.map(verdictOn)) })),
    askSofter: async () => [],
    orphaned: () => undefined,
    counted: () => undefined,
  });
  // A busy machine finds them one by one.
  await vi.waitFor(() => {
    expect(session.summary().counts.found).toBe(comments.length);
    expect(asked).not.toHaveLength(0);
  }, 20_000);
}

/** Answers what was asked, and what is asked then. */
async function answer(): Promise<void> {
  for (let at = 0; at < asked.length; at++) {
    asked[at]?.answer();
    await look();
  }
}

beforeEach(() => {
  layOut();
  asked = [];
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => stop.abort());

describe('while the model loads', () => {
  it('every comment can be read, and nothing of the page was changed', async () => {
    await open(comment('a', 'You turnip.'), comment('b', 'How lovely.'));
    expect(document.body.innerHTML).toBe(comment('a', 'You turnip.') + comment('b', 'How lovely.'));
    expect(session.summary().counts).toMatchObject({ found: 2, waiting: 2, covered: 0, failed: 0 });
    await answer();
    await vi.waitFor(() => expect(covered()).toBe(1), 20_000);
  });

  it('a comment that leaves the page is not marked when its verdict comes, and is held no longer', async () => {
    await open(comment('a', 'You turnip.'), comment('b', 'How lovely.'));
    const gone = document.querySelector('#a') as Element;
    const before = gone.outerHTML;
    gone.remove();
    await look();
    await answer();
    await vi.waitFor(() => expect(session.summary().counts.waiting).toBe(0), 20_000);
    expect(gone.outerHTML).toBe(before);
    expect(session.summary().counts).toMatchObject({ found: 1, waiting: 0, covered: 0 });
    expect(session.comments().map(({ id }) => id)).toEqual(['b']);
  });

  it('a comment that leaves and comes back is covered without being asked for again', async () => {
    await open(comment('a', 'You turnip.'));
    const item = document.querySelector('#a') as Element;
    item.remove();
    await look();
    asked[0]?.answer();
    await look();
    document.body.append(item);
    await vi.waitFor(() => expect(covered()).toBe(1), 20_000);
    expect(asked).toHaveLength(1);
  });

  it('other words in the same place are judged by themselves', async () => {
    await open(comment('a', 'You turnip.'));
    (document.querySelector('.words') as Element).textContent = 'How lovely.';
    await look();
    asked[0]?.answer();
    await vi.waitFor(() => expect(asked).toHaveLength(2), 20_000);
    expect(covered()).toBe(0);
    expect(asked[1]?.texts).toEqual(['How lovely.']);
    asked[1]?.answer();
    await look();
    expect(covered()).toBe(0);
  });
});

describe('what the popup is sent', () => {
  it('is the first five hundred covered comments of a page without end', () => {
    const text = `You turnip. ${'And on it goes. '.repeat(300)}`;
    const presented = Array.from({ length: 20_000 }, (_, index) => {
      const item = document.createElement('p');
      const found = {
        id: `c${index}`,
        author: null,
        text,
        link: null,
        item,
        bodies: [item],
        visible: true,
      };
      const decision = { treatment: 'cover' as const, categories: ['insult' as const] };
      return { comment: found, decision, softened: null, revealed: false };
    });
    const { policy, language } = state;
    const { covered } = summarise({ site, comments: [], presented, policy, language, verdictOn });
    expect(covered).toHaveLength(MOST_COVERED_LISTED);
    expect(covered.at(-1)?.id).toBe('c499');
    // Browsers lose messages above 64 MiB.
    expect(JSON.stringify(covered).length).toBeLessThan(8_000_000);
  });

  it('leaves out comments that no message could carry, and no others', () => {
    const short = { text: 'How lovely.' };
    const long = { text: 'x'.repeat(7_000_000) };
    expect(withinMessage([short, long, long, short])).toEqual([short, long, short]);
    expect(withinMessage([])).toEqual([]);
  });
});
