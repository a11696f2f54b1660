import { beforeEach, expect, it, vi } from 'vitest';
import { parseSave } from '../../../src/background/evidence/requests.ts';
import type { SaveOutcome } from '../../../src/shared/evidence-answers.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { saveAll } = await import('../../../src/popup/save-all.ts');

const TAB = 3;
const comments = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, frameId: at % 2 }));

/** What the background was asked to keep, request by request; as it reads them, which refuses too many at once. */
let kept: string[][] = [];

/** Answers as a background that has room for some more comments, and keeps what it kept. */
function answerWithRoomFor(room: number): void {
  browser.runtime.sendMessage.mockImplementation(async ({ payload }: { payload: unknown }) => {
    const { comments } = parseSave(payload);
    const refused = kept.flat().length + comments.length > room ? 'full' : null;
    if (refused === null) kept.push(comments.map(({ id }) => id));
    const saved = refused === null ? comments.length : 0;
    const value: SaveOutcome = { saved, already: 0, pictured: 0, noPicture: null, refused };
    return { ok: true, value };
  });
}

beforeEach(() => {
  kept = [];
  browser.runtime.sendMessage.mockReset();
});

it.each([
  [1, [1]],
  [200, [200]],
  [201, [200, 1]],
  [500, [200, 200, 100]],
])('of %d comments every one is kept, in order, 200 a request', async (count, requests) => {
  answerWithRoomFor(10_000);
  const outcome = await saveAll(TAB, comments(count), false);
  expect(outcome).toMatchObject({ saved: count, refused: null });
  expect(kept.map(({ length }) => length)).toEqual(requests);
  expect(kept.flat()).toEqual(comments(count).map(({ id }) => id));
});

it('where there is no more room, what was kept is counted and the person is told why the rest was not', async () => {
  answerWithRoomFor(250);
  expect(await saveAll(TAB, comments(500), false)).toMatchObject({ saved: 200, refused: 'full' });
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

it('a background that dies in the middle leaves what was kept, and says so', async () => {
  answerWithRoomFor(10_000);
  const answers = browser.runtime.sendMessage.getMockImplementation();
  browser.runtime.sendMessage.mockImplementation(async (message: { payload: unknown }) => {
    if (kept.length === 1) throw new Error('Could not establish connection.');
    return answers?.(message);
  });
  expect(await saveAll(TAB, comments(450), false)).toMatchObject({ saved: 200, refused: 'no-storage' });
});
