// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftMarks } from '../../../src/content/left-marks.ts';
import { Presenter } from '../../../src/content/presenter.ts';
import { traceText } from '../../../src/content/read-text.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import type { Decision } from '../../../src/shared/policy.ts';
import { write } from './page.ts';

/** Firefox: extensions see closed roots, and their scripts end without taking anything back. */
const roots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;

beforeEach(() => {
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return roots.get(this) ?? null;
    },
  });
});
afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
});

const site = {
  ...{ id: 'forum', name: 'A forum', matches: [], comment: '.comment', text: '.words', author: 'b' },
  ...{ commentId: '@id', pages: [], checked: '2026-11-23' },
} satisfies Site;
const SOFTEN: Decision = { treatment: 'soften', categories: ['insult'] };

const words = () => document.querySelector('.words')!;
const button = () => document.querySelector('[data-cybercare="marker"]')!;
const left = () => roots.get(button())!.querySelector<HTMLElement>('[part="was"]');

/** Softens a comment by taking these words out, and gives its source as it was before. */
function soften(html: string, ...gone: string[]): { presenter: Presenter; before: string } {
  write(`<p>Before it.</p><div class="comment" id="one"><b>Ada</b><div class="words">${html}</div></div>`);
  const before = document.body.innerHTML;
  const { text } = traceText(words());
  const edits = gone.map(part => ({
    from: text.indexOf(part),
    to: text.indexOf(part) + part.length,
    words: '',
  }));
  const presenter = new Presenter({ document, site, language: 'en', changed: () => undefined });
  const softer = gone.reduce((all, part) => all.replace(part, ''), text);
  presenter.present(
    {
      ...{ id: 'one', author: 'Ada', link: null, text, visible: true },
      ...{ item: document.querySelector('#one')!, bodies: [words()] },
    },
    SOFTEN,
    { kind: 'softened', text: softer, edits, neutral: false },
  );
  expect(traceText(words()).text).toBe(text);
  expect(words().textContent).toBe(softer);
  return { presenter, before };
}

describe('a softened comment whose extension Firefox ended', () => {
  it.each([
    ['a few words', 'The sign is gone, you turnip, since Monday.', [', you turnip']],
    ['words at the end', 'The sign is gone, you turnip', [', you turnip']],
    [
      'words in many nodes',
      'You <i>silly</i> <a href="/x">@bo</a> the <b>dull</b> sign <i>of</i> turnips',
      ['silly', 'dull', 'turnips'],
    ],
    ['an image and its words', 'You clown <img alt="🤡" src="data:,">, the sign is gone', ['clown 🤡']],
  ])('is what it was, byte for byte, when the next copy begins: %s', (_, html, gone) => {
    const { before } = soften(html, ...gone);
    removeLeftMarks(document);
    expect(document.body.innerHTML).toBe(before);
  });

  it('says what it was when nothing of ours is left to hide that', () => {
    soften('The sign is gone, you turnip', ', you turnip');
    expect(left()?.textContent).toBe(' (Before Cybercare: “The sign is gone, you turnip”)');
  });

  it('is given back where the page put a text between its button and the words since', () => {
    soften('The sign is gone, you turnip', ', you turnip');
    words().append(' (edited)');
    removeLeftMarks(document);
    expect(words().textContent).toBe('The sign is gone, you turnip (edited)');
  });

  it('keeps what the page wrote over our words meanwhile', () => {
    soften('The sign is gone, you turnip', ', you turnip');
    (words().firstChild as Text).data = 'The sign is back';
    removeLeftMarks(document);
    expect(words().innerHTML).toBe('The sign is back');
  });

  it('holds nothing more while its original is shown', () => {
    const { presenter } = soften('The sign is gone, you turnip', ', you turnip');
    presenter.revealAll(true);
    expect(left()).toBeNull();
    presenter.revealAll(false);
    expect(left()).not.toBeNull();
  });

  it('looks once for what it holds, however often it is drawn', () => {
    const { presenter } = soften('The sign is gone, you turnip', ', you turnip');
    const held = left();
    presenter.revealAll(true);
    presenter.revealAll(false);
    presenter.revealAll(false);
    expect(left()).toBe(held);
  });

  it.each([
    ['no JSON', '['],
    ['no list', '{"a":1}'],
    ['no entries', '[1, null]'],
    ['no words', '[[1]]'],
  ])('is left alone where a page forged what says so: %s', (_, nodes) => {
    soften('The sign is gone, you turnip', ', you turnip');
    left()!.setAttribute('data-nodes', nodes);
    removeLeftMarks(document);
    expect(words().innerHTML).toBe('The sign is gone');
  });
});

it('elsewhere nothing of the original is kept in the page: we take it back ourselves', () => {
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  soften('The sign is gone, you turnip', ', you turnip');
  expect(left()).toBeNull();
});
