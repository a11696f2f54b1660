// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replyBoxFor } from '../../../src/content/reply-box.ts';
import { linkedin } from '../../../src/content/sites/linkedin.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import { layOut, write } from './page.ts';

const SITE: Site = {
  id: 'a-site',
  name: 'A site',
  matches: [],
  comment: '.comment',
  text: 'p',
  box: 'textarea',
  pages: [],
  checked: '',
};

beforeAll(() => {
  layOut();
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden]') === null;
  };
});
beforeEach(() => document.body.replaceChildren());

const found = (html: string, id: string | null, site: Site | null = SITE): string | null => {
  write(html);
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
  return replyBoxFor(document, site, id ? document.querySelector(`#${id}`) : null)?.id ?? null;
};

const comment = (id: string, inside = '') => `<div class="comment" id="${id}"><p>Words</p>${inside}</div>`;
const box = (id: string, more = '') => `<textarea id="${id}" ${more}></textarea>`;

describe('an answer goes into the box', () => {
  const examples: [string, string, string | null, string | null][] = [
    ['that is open in the comment', comment('a', box('in-a')) + comment('b') + box('main'), 'a', 'in-a'],
    [
      'of the comment, not into that of an answer to it',
      comment('a', comment('b', box('in-b')) + box('in-a')),
      'a',
      'in-a',
    ],
    [
      'that opened right after the comment',
      `${comment('a')}<div><div>${box('after-a')}</div></div>${comment('b')}${box('main')}`,
      'a',
      'after-a',
    ],
    [
      'of the thread, where another comment is being answered',
      `<div>${comment('a')}${comment('b', box('in-b', 'data-focus'))}</div>${box('main')}`,
      'a',
      'main',
    ],
    [
      'of the thread, after its list',
      `<div>${comment('a')}${comment('b')}</div><form>${box('main')}</form>`,
      'a',
      'main',
    ],
    [
      'of the thread, before its list',
      `${box('main')}<div>${comment('a')}${comment('b')}</div>`,
      'b',
      'main',
    ],
    ['right after the last of all', `${comment('a')}${comment('b')}${box('main')}`, 'a', 'main'],
    [
      'of the thread that the comment is in',
      `<section>${comment('a')}${box('one')}</section><section>${comment('b')}${comment('c')}<p>${box('two')}</p></section>`,
      'b',
      'two',
    ],
    [
      'in a dialog that is open',
      `${comment('a')}${box('main')}<div role="dialog" aria-modal="true">${box('on-top')}</div>`,
      'a',
      'on-top',
    ],
    [
      'of the comment, where the whole thread is in a dialog',
      `<div aria-modal="true">${comment('a', box('in-a'))}${box('main')}</div>`,
      'a',
      'in-a',
    ],
    [
      'being written in, for the thread',
      `${comment('a', box('in-a', 'data-focus'))}${box('main')}`,
      null,
      'in-a',
    ],
    [
      'of the thread, when none is being written in',
      `${comment('a', box('in-a'))}${box('main')}`,
      null,
      'main',
    ],
    ['that can be seen', `${comment('a', box('in-a', 'hidden'))}${box('main')}`, 'a', 'main'],
    ['of nobody else', `${comment('a')}${comment('b', box('in-b'))}`, 'a', null],
    ['where there is one', comment('a'), 'a', null],
  ];
  it.each(examples)('%s', (_, html, id, wanted) => {
    expect(found(html, id)).toBe(wanted);
  });
});

it('without an adapter any box in which people write to others will do, and no search', () => {
  const html = `<input type="search" id="search"><input id="email" type="email"><div contenteditable="true" id="editor"></div>`;
  expect(found(html, null, null)).toBe('editor');
});

it('a box whose place the site has changed is found all the same', () => {
  expect(found(comment('a') + box('main'), 'a', { ...SITE, box: '.gone textarea' })).toBe('main');
});

it('LinkedIn’s box stands in what is named like a comment and is none', () => {
  const words = '<span data-testid="expandable-text-box">Words</span>';
  const html =
    '<div componentkey="CgsI-replaceableCommentToolsA"><div componentkey="commentBox-A"><div contenteditable="true" id="main"></div></div></div>' +
    `<div componentkey="replaceableComment_urn:li:comment:(1,2)" id="a">${words}</div>`;
  expect(found(html, null, linkedin)).toBe('main');
  expect(found(html, 'a', linkedin)).toBe('main');
});

it('a box in an open shadow root under the comment is its box', () => {
  write(comment('a', '<x-box></x-box>') + comment('b'));
  const root = document.querySelector('x-box')!.attachShadow({ mode: 'open' });
  root.innerHTML = box('inner');
  expect(replyBoxFor(document, SITE, document.querySelector('#a'))?.id).toBe('inner');
  expect(replyBoxFor(document, SITE, document.querySelector('#b'))).toBeNull();
});
