import { describe, expect, it, vi } from 'vitest';
import { EXTENSION, fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { speaksFor } = await import('../../../src/background/own-host.ts');

describe('who may speak for forum.example', () => {
  const examples: [string, string | undefined, boolean][] = [
    ['a page of it', 'https://forum.example/thread/7', true],
    ['a page of it on another port', 'https://forum.example:8443/', true],
    ['a page of ours', `${EXTENSION}options/index.html`, true],
    ['a page of another host', 'https://other.example/', false],
    ['a page of a host inside it', 'https://evil.forum.example/', false],
    ['a page that names it elsewhere in its address', 'https://other.example/forum.example', false],
    ['a sender without an address', undefined, false],
  ];
  it.each(examples)('%s', (_, url, mayIt) => {
    const speak = () => speaksFor('forum.example', url === undefined ? {} : { url });
    if (mayIt) expect(speak).not.toThrow();
    else expect(speak).toThrow('own host');
  });
});
