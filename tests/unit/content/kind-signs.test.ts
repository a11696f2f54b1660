// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beside } from '../../../src/content/beside.ts';
import type { FoundComment } from '../../../src/content/found-comment.ts';
import { KindSigns } from '../../../src/content/kind-signs.ts';
import { Ring } from '../../../src/content/ring.ts';
import { layOut, look, tops, write } from './page.ts';

/** Who watches what, and how many frames were asked for. */
let watched: Map<Element, (isIntersecting: boolean) => void>;
let frames: number;
let roots: ShadowRoot[];
let stop: AbortController;
let signs: KindSigns;
let ring: Ring;
let beside: Beside;
let before: string;

const comment = (id: string): FoundComment => {
  const item = document.getElementById(id)!;
  const bodies = [...item.querySelectorAll('.words')];
  return { id, author: null, text: id, link: null, item, bodies, visible: true };
};
const drawn = () => roots.flatMap(root => [...root.firstElementChild!.children]);
const hosts = () => document.querySelectorAll('[data-cybercare]');

async function see(id: string, isIntersecting = true): Promise<void> {
  watched.get(comment(id).bodies[0]!)?.(isIntersecting);
  await look();
}

beforeEach(() => {
  layOut();
  watched = new Map();
  roots = [];
  frames = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      tell: (entries: object[]) => void;
      constructor(tell: (entries: object[]) => void) {
        this.tell = tell;
      }
      observe = (target: Element) =>
        void watched.set(target, isIntersecting => this.tell([{ target, isIntersecting }]));
      unobserve = (target: Element) => void watched.delete(target);
      disconnect = () => watched.clear();
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    frames++;
    return request(callback);
  });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    expect(init.mode).toBe('closed');
    roots.push(root);
    return root;
  });
  Element.prototype.scrollIntoView = () => undefined;
  document.elementFromPoint = () => null;
  write(
    ['a', 'b']
      .map(id => `<article id="${id}"><b>Ada</b><p class="words">Lovely ${id}</p></article>`)
      .join(''),
  );
  before = document.documentElement.outerHTML;
  stop = new AbortController();
  beside = new Beside(document, stop.signal);
  // As a session does when comments are found.
  beside.prepare();
  signs = new KindSigns(document, beside, stop.signal);
  ring = new Ring(document, beside, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('signs beside kind comments', () => {
  it('touch no comment, stand out of the page’s reach, and go without a trace', async () => {
    signs.mark(comment('a'), true);
    await see('a');
    expect(drawn()).toHaveLength(1);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.parentElement).toBe(document.documentElement);
    expect(hosts()[0]!.getAttribute('aria-hidden')).toBe('true');
    expect(hosts()[0]!.shadowRoot).toBeNull();
    expect(document.body.outerHTML).toBe(before.match(/<body>.*<\/body>/s)?.[0]);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leave the page the same for one kind comment as for two', async () => {
    signs.mark(comment('a'), true);
    await see('a');
    const one = document.documentElement.outerHTML;
    signs.mark(comment('b'), true);
    await see('b');
    expect(drawn()).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(one);
  });

  it('come into view with their comment, and leave with it', async () => {
    signs.mark(comment('a'), true);
    await look();
    expect(drawn()).toHaveLength(0);
    await see('a');
    expect(drawn()).toHaveLength(1);
    await see('a', false);
    expect(drawn()).toHaveLength(0);
  });

  it.each([
    ['the comment is not kind any more', () => signs.mark(comment('a'), false)],
    ['the comment leaves the page', () => signs.forget(comment('a').item)],
  ])('go when %s', async (_, change) => {
    signs.mark(comment('a'), true);
    await see('a');
    change();
    await look();
    expect(drawn()).toHaveLength(0);
  });

  it('hide where the page lays something over the comment', async () => {
    const bar = document.createElement('nav');
    signs.mark(comment('a'), true);
    document.elementFromPoint = () => bar;
    await see('a');
    expect(drawn()).toHaveLength(0);
  });

  it('follow a comment that moves', async () => {
    signs.mark(comment('a'), true);
    await see('a');
    const top = () => Number(/, ([\d.]+)px/.exec((drawn()[0] as HTMLElement).style.transform)?.[1]);
    const was = top();
    tops.set(comment('a').item, 500);
    document.dispatchEvent(Object.defineProperty(new Event('scroll'), 'isTrusted', { value: true }));
    await look();
    expect(top() - was).toBe(500);
  });

  it('ask for no frame when the page makes up a scroll', async () => {
    signs.mark(comment('a'), true);
    await see('a');
    const asked = frames;
    document.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
    await look();
    expect(frames).toBe(asked);
  });

  it('ask for no frame while nothing moves', async () => {
    signs.mark(comment('a'), true);
    await see('a');
    await look();
    const asked = frames;
    await look();
    expect(frames).toBe(asked);
  });

  it('do not bring back by themselves what the page takes away, which would tell of them', async () => {
    signs.mark(comment('a'), true);
    await see('a');
    hosts()[0]!.remove();
    signs.moved();
    await look();
    expect(hosts()).toHaveLength(0);
  });

  it('come back with what is found next, a few times, then leave it be', () => {
    for (let turn = 0; turn < 3; turn++) {
      hosts()[0]!.remove();
      expect(beside.prepare()).toBe(true);
      expect(hosts()).toHaveLength(1);
    }
    hosts()[0]!.remove();
    expect(beside.prepare()).toBe(false);
    expect(hosts()).toHaveLength(0);
  });
});

describe('the ring around a comment that is looked for', () => {
  it('is one at a time, and goes without a trace', async () => {
    ring.show(comment('a'));
    await look();
    ring.show(comment('b'));
    await look();
    expect(drawn()).toHaveLength(1);
    expect((drawn()[0] as HTMLElement).style.width).toBe('312px');
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
