import { describe, expect, it, vi } from 'vitest';
import {
  type PageView,
  stateDetails,
  stateSentence,
  type TabFacts,
  viewOf,
} from '../../../src/popup/page-view.ts';
import { NO_COUNTS } from '../../../src/shared/counts.ts';
import type { Counts } from '../../../src/shared/page-state.ts';
import { WORDS } from '../../../src/ui/words.ts';

// Importing the real one outside of an extension is an error; nothing here uses it.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const { en, fr } = WORDS;
const counts = (some: Partial<Counts>): Counts => ({ ...NO_COUNTS, ...some });
const read = (some: Partial<Counts>): PageView => ({ kind: 'read', counts: counts(some) });

describe('the state of a page in one sentence', () => {
  it.each<[PageView, string, string]>([
    [
      read({ found: 252, covered: 12, skipped: 12 }),
      '12 comments covered here. 240 read.',
      '12 commentaires masqués ici. 240 lus.',
    ],
    [read({ found: 1, covered: 1 }), '1 comment covered here. 1 read.', '1 commentaire masqué ici. 1 lu.'],
    [
      read({ found: 40, covered: 3, revealed: 2 }),
      '3 comments covered here. 2 shown again. 40 read.',
      '3 commentaires masqués ici. 2 affichés à nouveau. 40 lus.',
    ],
    [
      read({ found: 40, revealed: 1 }),
      'Nothing covered here. 1 comment shown again. 40 read.',
      'Rien n’est masqué ici. 1 commentaire affiché à nouveau. 40 lus.',
    ],
    [
      read({ found: 40, softened: 1 }),
      '1 comment softened here. 40 read.',
      '1 commentaire adouci ici. 40 lus.',
    ],
    [
      read({ found: 40, softened: 3, covered: 1 }),
      '3 comments softened here, 1 covered. 40 read.',
      '3 commentaires adoucis ici, 1 masqué. 40 lus.',
    ],
    [
      read({ found: 40, softened: 1, covered: 2, revealed: 1 }),
      '1 comment softened here, 2 covered. 1 shown again. 40 read.',
      '1 commentaire adouci ici, 2 masqués. 1 affiché à nouveau. 40 lus.',
    ],
    [
      { kind: 'gave-up' },
      'This page keeps changing what Cybercare covers, so nothing is covered here.',
      'Cette page modifie sans cesse ce que Cybercare masque\u00a0: rien n’est donc masqué ici.',
    ],
    [
      read({ found: 42 }),
      'Nothing covered here. 42 comments read.',
      'Rien n’est masqué ici. 42 commentaires lus.',
    ],
    [read({ found: 9, waiting: 9 }), 'Reading the comments…', 'Lecture des commentaires…'],
    [
      read({ found: 9, failed: 9 }),
      'The comments here could not be checked.',
      'Les commentaires de cette page n’ont pas pu être vérifiés.',
    ],
    [
      { kind: 'not-here', hostname: 'a.example' },
      'Cybercare does not read this site yet.',
      'Cybercare ne lit pas encore ce site.',
    ],
    [
      { kind: 'site-off', hostname: 'www.a.example' },
      'Cybercare is off on a.example.',
      'Cybercare est désactivé sur a.example.',
    ],
  ])('%j', (view, english, french) => {
    expect(stateSentence(view, en)).toBe(english);
    expect(stateSentence(view, fr)).toBe(french);
  });

  it('says how many could not be checked, and never counts them as read', () => {
    const view = read({ found: 10, failed: 3 });
    expect(stateSentence(view, en)).toBe('Nothing covered here. 7 comments read.');
    expect(stateDetails(view, en)).toBe('3 could not be checked.');
  });

  it('adds nothing when there is nothing to add', () => {
    expect(stateDetails(read({ found: 10 }), en)).toBe('');
  });
});

describe('the situation of a tab', () => {
  const facts = (some: Partial<TabFacts>): TabFacts => ({
    hostname: 'a.example',
    readable: true,
    allowed: false,
    rest: null,
    resumeAt: null,
    summary: null,
    offers: [],
    ...some,
  });
  const summary = {
    site: null,
    hostname: 'a.example',
    counts: counts({ found: 1 }),
    gaveUp: false,
    kind: [],
    kindCount: 0,
    thread: { all: 1, hostile: 0, kind: 0 },
    covered: [],
    dangers: [],
    folded: false,
  };

  it.each<[string, Partial<TabFacts>, PageView['kind']]>([
    ['a page of the browser itself', { readable: false }, 'unreadable'],
    ['a site we may not read', {}, 'not-here'],
    ['a site we may read, in a tab older than us', { allowed: true }, 'reload'],
    ['a thread', { allowed: true, summary }, 'read'],
    [
      'a page without comments',
      { allowed: true, summary: { ...summary, counts: counts({}) } },
      'no-comments',
    ],
    [
      'a page we read until the right to was taken back',
      { summary: { ...summary, counts: counts({}) } },
      'not-here',
    ],
    ['a page we may not read, with comments in a frame that we may', { summary }, 'read'],
    ['a page that fights our marks', { summary: { ...summary, gaveUp: true } }, 'gave-up'],
    ['a pause on such a page', { summary: { ...summary, gaveUp: true }, rest: 'paused' }, 'paused'],
    ['a pause', { summary, rest: 'paused' }, 'paused'],
    ['a site turned off, whoever answers there', { rest: 'site-off' }, 'site-off'],
    ['everything off, on any page', { readable: false, rest: 'mode-off' }, 'mode-off'],
  ])('%s', (_, some, kind) => {
    expect(viewOf(facts(some)).kind).toBe(kind);
  });
});
