import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { coachMemory, forgetCoach, parseCoachChange, parseCoachPage, rememberCoach } = await import(
  '../../../src/background/coach-memory.ts'
);

const DRAFT = { comment: 'c1', card: 'own', text: 'I liked it.' };
const NOTHING = { role: null, used: [], answered: false, draft: null };

beforeEach(() => {
  browser.storage.session.values = {};
});

describe('what the coach remembers of a tab', () => {
  it('is nothing at first', async () => expect(await coachMemory(1, 7)).toEqual(NOTHING));

  it('adds up, each text once, however fast it comes', async () => {
    await Promise.all([
      rememberCoach(1, 7, { role: 'target' }),
      rememberCoach(1, 7, { used: 'a.1' }),
      rememberCoach(1, 7, { used: 'a.2', answered: true }),
      rememberCoach(1, 7, { used: 'a.1', draft: DRAFT }),
      rememberCoach(2, 7, { role: 'bystander' }),
    ]);
    expect(await coachMemory(1, 7)).toEqual({
      role: 'target',
      used: ['a.1', 'a.2'],
      answered: true,
      draft: DRAFT,
    });
    expect(await coachMemory(2, 7)).toEqual({ ...NOTHING, role: 'bystander' });
  });

  it('is of the page, but for who asks', async () => {
    await rememberCoach(1, 7, { role: 'target', used: 'a.1', answered: true, draft: DRAFT });
    expect(await coachMemory(1, 8)).toEqual({ ...NOTHING, role: 'target' });
    await rememberCoach(1, 8, { used: 'a.3' });
    expect(await coachMemory(1, 7)).toEqual({ ...NOTHING, role: 'target' });
  });

  it('goes with the tab, and is never written to the disk', async () => {
    await rememberCoach(1, 7, { draft: DRAFT });
    await forgetCoach(1);
    expect(await coachMemory(1, 7)).toEqual(NOTHING);
    expect(browser.storage.local.values).toEqual({});
  });

  it('keeps no more than five hundred texts', async () => {
    for (let i = 0; i < 510; i++) await rememberCoach(1, 7, { used: `a.${i}` });
    const { used } = await coachMemory(1, 7);
    expect(used).toHaveLength(500);
    expect(used.at(-1)).toBe('a.509');
  });
});

describe('a message that is not what it should be is refused', () => {
  const change = (change: unknown) => () => parseCoachChange({ tabId: 1, page: 7, change });
  it.each([
    ['nothing', () => parseCoachPage(null)],
    ['no page', () => parseCoachPage({ tabId: 1 })],
    ['half a page', () => parseCoachPage({ tabId: 1, page: 0.5 })],
    ['no change', () => parseCoachChange({ tabId: 1, page: 7 })],
    ['no object', () => parseCoachChange(null)],
    ['another role', change({ role: 'judge' })],
    ['an id with blanks', change({ used: 'a b' })],
    ['an answer that is a word', change({ answered: 'yes' })],
    ['a draft without words', change({ draft: { comment: 'c', card: 'own' } })],
    ['a draft that is too long', change({ draft: { ...DRAFT, text: 'a'.repeat(5001) } })],
    ['a draft that is a list', change({ draft: [] })],
  ])('%s', (_, parse) => expect(parse).toThrow());

  it('and what is more than asked for is left out', () => {
    const parsed = parseCoachChange({ tabId: 1, page: 7, change: { role: 'target', page: 3, x: 1 } });
    expect(parsed).toEqual({ tabId: 1, page: 7, change: { role: 'target' } });
  });
});
