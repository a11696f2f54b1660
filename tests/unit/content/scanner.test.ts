// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { permalinkOf } from '../../../src/content/read-comment.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import { type Heard, layOut, listen, look, scrollTo, tops, watched, write } from './page.ts';

const forum = {
  id: 'forum',
  name: 'A forum',
  matches: [],
  comment: '.comment',
  text: '.words',
  author: '.author',
  commentId: '@data-id',
  permalink: '.author@href',
  shadowHosts: 'x-thread',
  ignore: comment => comment.getAttribute('data-ad') !== null,
  pages: [],
  checked: '2026-11-22',
} satisfies Site;

const comment = (id: string, words: string, inside = '') =>
  `<div class="comment" id="${id}" data-id="${id}"><a class="author" href="/by/${id}">Ada</a><div class="words">${words}</div>${inside}</div>`;

const at = (id: string) => document.getElementById(id)!;
const wordsOf = (id: string) => at(id).querySelector('.words')!;

let heard: Heard;
async function open(html: string): Promise<void> {
  write(html);
  heard = listen(forum);
  await look();
}
const changing = async (change: () => void) => {
  heard.log.length = 0;
  change();
  await look();
  return heard.log;
};

beforeEach(layOut);
afterEach(() => {
  heard.stop.abort();
  vi.unstubAllGlobals();
});

describe('A scanner', () => {
  it('finds the comments that are there, in page order', async () => {
    await open(comment('a', 'one') + comment('b', 'two'));
    expect(heard.log).toEqual(['found one', 'found two']);
    const [first] = heard.scanner.comments();
    expect(permalinkOf(first!)).toBe(new URL('/by/a', location.href).href);
    expect(first).toMatchObject({
      id: 'a',
      author: 'Ada',
      text: 'one',
      link: '/by/a',
      item: at('a'),
      bodies: [wordsOf('a')],
    });
  });

  it('finds comments that come later', async () => {
    await open('<main></main>');
    expect(
      await changing(() =>
        document.querySelector('main')!.insertAdjacentHTML('beforeend', comment('a', 'late')),
      ),
    ).toEqual(['found late']);
  });

  it('finds a comment whose words come after it', async () => {
    await open(comment('a', ''));
    expect(heard.log).toEqual([]);
    expect(await changing(() => wordsOf('a').append('here'))).toEqual(['found here']);
  });

  it('reads only the own words of a comment that holds its replies', async () => {
    await open(comment('a', 'outer', comment('b', 'inner')));
    expect(heard.log).toEqual(['found outer', 'found inner']);
  });

  it('finds nothing in what the site calls no comment', async () => {
    await open('<div class="comment" data-ad><div class="words">Buy now</div></div>');
    expect(heard.log).toEqual([]);
  });

  it('finds comments in an open shadow root, and what changes there', async () => {
    await open('<x-thread></x-thread>');
    const host = document.querySelector('x-thread')!;
    host.attachShadow({ mode: 'open' }).innerHTML = comment('s', 'in the shade');
    expect(await changing(() => host.append('x', document.createElement('x-thread')))).toEqual([]);
    expect(await changing(() => document.body.append(host))).toEqual(['found in the shade']);
    const words = host.shadowRoot!.querySelector('.words')!;
    expect(await changing(() => words.replaceChildren('still here'))).toEqual(['found still here']);
  });

  it('tells again when an element is given other words', async () => {
    await open(comment('a', 'one'));
    expect(await changing(() => wordsOf('a').replaceChildren('two'))).toEqual(['found two']);
    expect(heard.scanner.comments()).toHaveLength(1);
  });

  it('tells again when a text node is edited in place', async () => {
    await open(comment('a', 'one'));
    expect(await changing(() => (wordsOf('a').firstChild as Text).appendData(' more'))).toEqual([
      'found one more',
    ]);
  });

  it('tells again when an element is given another comment with the same words', async () => {
    await open(comment('a', 'first!'));
    expect(
      await changing(() => {
        at('a').setAttribute('data-id', 'z');
      }),
    ).toEqual(['found first!']);
    expect(heard.scanner.comments()[0]!.id).toBe('z');
  });

  it('says so when the page rewrites the same words', async () => {
    await open(comment('a', '<b>one</b>'));
    expect(await changing(() => wordsOf('a').replaceChildren('one'))).toEqual(['touched one']);
  });

  it('says so when the words come in another element', async () => {
    await open(comment('a', 'one'));
    const words = document.createElement('p');
    words.className = 'words';
    words.append('one');
    expect(await changing(() => wordsOf('a').replaceWith(words))).toEqual(['touched one']);
    expect(heard.scanner.comments()[0]!.bodies).toEqual([words]);
  });

  it('says nothing of a button put there, and that a comment was touched when marks come or go', async () => {
    await open(comment('a', 'one'));
    const marker = document.createElement('span');
    marker.setAttribute('data-cybercare', 'marker');
    marker.append('Hidden by Cybercare');
    expect(await changing(() => wordsOf('a').append(marker))).toEqual([]);
    expect(await changing(() => wordsOf('a').setAttribute('data-cybercare', 'covered'))).toEqual([
      'touched one',
    ]);
    expect(await changing(() => wordsOf('a').removeAttribute('data-cybercare'))).toEqual(['touched one']);
    expect(await changing(() => marker.remove())).toEqual(['touched one']);
  });

  it('says which elements left the page', async () => {
    await open(`<main>${comment('a', 'one') + comment('b', 'two')}</main>`);
    expect(await changing(() => at('a').remove())).toEqual(['gone a']);
    expect(await changing(() => document.querySelector('main')!.remove())).toEqual(['gone b']);
    expect(heard.scanner.comments()).toEqual([]);
    expect(watched.size).toBe(0);
  });

  it('says that an element holds no comment any more when its words are gone', async () => {
    await open(comment('a', 'one'));
    expect(await changing(() => wordsOf('a').remove())).toEqual(['gone a']);
  });

  it('finds a comment again after a virtual list took it away', async () => {
    await open(comment('a', 'one'));
    const element = at('a');
    await changing(() => element.remove());
    expect(await changing(() => document.body.append(element))).toEqual(['found one']);
  });

  it('tells apart what is near the window and what comes near it', async () => {
    await open('');
    document.body.insertAdjacentHTML(
      'beforeend',
      comment('near', 'near') + comment('far', 'far') + comment('none', 'none'),
    );
    tops.set(wordsOf('near'), innerHeight + 10);
    tops.set(wordsOf('far'), 9 * innerHeight);
    tops.set(wordsOf('none'), -1e7);
    await look();
    expect(heard.found.map(({ visible }) => visible)).toEqual([true, false, false]);
    expect(await changing(() => scrollTo(wordsOf('far'), 0))).toEqual(['shown far']);
    expect(await changing(() => scrollTo(wordsOf('near'), 0))).toEqual([]);
    expect(await changing(() => scrollTo(wordsOf('none'), -1e7))).toEqual([]);
  });

  it('reads on past forms whose fields are named like what it needs', async () => {
    const fields = [
      'textContent',
      'attributes',
      'parentNode',
      'children',
      'matches',
      'closest',
      'isConnected',
      'querySelectorAll',
      'compareDocumentPosition',
    ]
      .map(name => `<input name="${name}">`)
      .join('');
    await open(
      `<form class="comment" id="f">${fields}<div class="words">in a form</div></form>` +
        comment('a', `<form>${fields}</form>one`) +
        comment('b', 'two'),
    );
    expect(heard.log).toEqual(['found in a form', 'found one', 'found two']);
    expect(await changing(() => at('f').remove())).toEqual(['gone f']);
  });

  it('gives comments without an id one of author and words', async () => {
    await open('<div class="comment"><div class="words">one</div></div>');
    expect(heard.found[0]!.id).toMatch(/^words-/);
  });

  it('finds comments in a hidden tab, which draws no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    await open(comment('a', 'one'));
    await vi.waitFor(() => expect(heard.log).toEqual(['found one']));
  });

  it('runs no timer while nothing happens', async () => {
    const repeated = vi.spyOn(globalThis, 'setInterval');
    await open(comment('a', 'one'));
    const later = setTimeout;
    const asked = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'requestAnimationFrame')];
    const idle = vi.fn(() => 0);
    vi.stubGlobal('requestIdleCallback', idle);
    await new Promise(resolve => later(resolve, 500));
    for (const call of [repeated, ...asked, idle]) expect(call).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('says nothing any more once stopped', async () => {
    await open(comment('a', 'one'));
    heard.stop.abort();
    expect(await changing(() => document.body.insertAdjacentHTML('beforeend', comment('b', 'two')))).toEqual(
      [],
    );
    expect(heard.scanner.comments()).toEqual([]);
    expect(watched.size).toBe(0);
  });

  it('leaves the page as it found it', async () => {
    write(comment('a', 'one') + comment('b', 'two'));
    const before = document.documentElement.outerHTML;
    heard = listen(forum);
    await look();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
