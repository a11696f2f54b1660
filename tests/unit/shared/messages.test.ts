import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EXTENSION, fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { handle, nothing, send } = await import('../../../src/shared/messages.ts');

const page = { id: 'cybercare', url: `${EXTENSION}popup/index.html` };
const content = { id: 'cybercare', url: 'https://www.youtube.com/watch', tab: { id: 1 } };
const stranger = { id: 'another-extension', url: 'moz-extension://other/page.html' };
const nowhere = { id: 'cybercare' };

const receive = (message: unknown, sender: object) => browser.runtime.onMessage.fire(message, sender)[0];

beforeEach(() => {
  browser.runtime.onMessage.listeners.length = 0;
  browser.runtime.id = 'cybercare';
  browser.runtime.sendMessage.mockReset();
});

describe('a message is answered only to those its handler names', () => {
  const examples: [string, ('content' | 'page')[], object, boolean][] = [
    ['a content script asks for what pages may', ['page'], content, false],
    ['a page of ours asks for what pages may', ['page'], page, true],
    ['a page of ours in a tab is still a page', ['page'], { ...page, tab: { id: 2 } }, true],
    ['a content script asks for what it may', ['content'], content, true],
    ['a page asks for what only content scripts may', ['content'], page, false],
    ['another extension asks', ['content', 'page'], stranger, false],
    ['a sender without tab or address asks', ['content', 'page'], nowhere, false],
  ];
  it.each(examples)('%s', async (_, from, sender, accepted) => {
    const answer = vi.fn(() => ({ state: 'asleep' }) as never);
    handle({ modelStatus: { from, parse: nothing, answer } });
    const reply = (await receive({ name: 'modelStatus', payload: null }, sender)) as { ok: boolean };
    expect(reply.ok).toBe(accepted);
    expect(answer).toHaveBeenCalledTimes(accepted ? 1 : 0);
  });
});

describe('a message nobody knows', () => {
  const unknown: [string, unknown][] = [
    ['has another name', { name: 'selfDestruct' }],
    ['has the name of an object’s own machinery', { name: 'constructor' }],
    ['has no name', { payload: 1 }],
    ['is no object', 'hello'],
    ['is null', null],
  ];
  it.each(unknown)('is left unanswered when it %s', (_, message) => {
    handle({ modelStatus: { from: ['page'], parse: nothing, answer: () => ({}) as never } });
    expect(receive(message, page)).toBeUndefined();
  });
});

describe('an error travels by name and sentence', () => {
  it('from the handler to the one who asked', async () => {
    handle({
      modelStatus: {
        from: ['page'],
        parse: nothing,
        answer: () => {
          throw new RangeError('The model is not there.');
        },
      },
    });
    browser.runtime.sendMessage.mockImplementation(message => receive(message, page));
    await expect(send('modelStatus')).rejects.toMatchObject({
      name: 'RangeError',
      message: 'The model is not there.',
    });
  });

  it('as an orphan’s when the extension is gone', async () => {
    browser.runtime.id = undefined;
    await expect(send('modelStatus')).rejects.toMatchObject({ name: 'OrphanedError' });
  });

  it('as a refusal when nobody answers', async () => {
    browser.runtime.sendMessage.mockResolvedValue(undefined);
    await expect(send('modelStatus')).rejects.toMatchObject({ name: 'RefusedError' });
  });
});
