// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxSentBy } from '../../../src/content/composer-presses.ts';
import { layOut, write } from './page.ts';

beforeAll(() => {
  layOut();
  Element.prototype.checkVisibility = () => true;
});

const DRAFT = 'Go away, you turnip';
const EDITOR = `<div contenteditable="true" id="box">${DRAFT}</div>`;
const AREA = `<textarea id="box" rows="5">${DRAFT}</textarea>`;

/** Lets an event happen there, as a person's doing or not; the box it sends. */
function heardAt(place: Element | null, event: Event, { hostname = 'forum.example', isTrusted = true } = {}) {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  let box: HTMLElement | null = null;
  const look = (happening: Event) => {
    box = boxSentBy(happening, null, hostname);
  };
  addEventListener(event.type, look, { capture: true, once: true });
  place?.dispatchEvent(event);
  return box as HTMLElement | null;
}

/** The same at the marked element of a page. */
function sentBy(html: string, event: Event, options = {}): string | null {
  write(html);
  return heardAt(document.querySelector('[data-it]'), event, options)?.id ?? null;
}

const common = { bubbles: true, cancelable: true, composed: true };
const click = () => new MouseEvent('click', common);
const key = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', ...common, ...init });
const at = (html: string) => html.replace('id="box"', 'id="box" data-it');

describe('a click sends', () => {
  const examples: [string, string, boolean][] = [
    ['on “Send” beside the box', `<div>${EDITOR}<button data-it>Send</button></div>`, true],
    [
      'on a picture inside it',
      `<div>${EDITOR}<button aria-label="Envoyer"><svg data-it></svg></button></div>`,
      true,
    ],
    ['on “Reply”', `<div>${AREA}<div role="button" data-it>Reply</div></div>`, true],
    ['on « Publier »', `<div>${AREA}<button data-it>Publier</button></div>`, true],
    [
      'on a button named in code only',
      `<div>${AREA}<button data-testid="tweetButtonInline" data-it>Xyz</button></div>`,
      true,
    ],
    [
      'on the button of its form, whatever it is called',
      `<form>${AREA}<button data-it>Absenden</button></form>`,
      true,
    ],
    ['on an input of its form', `<form>${AREA}<input type="submit" value="OK" data-it></form>`, true],
    ['not on “Cancel”', `<form>${AREA}<button data-it>Cancel</button></form>`, false],
    ['not on “Preview”', `<form>${AREA}<button data-it>Preview</button></form>`, false],
    ['not on a button of another kind', `<div>${AREA}<button data-it>Bold</button></div>`, false],
    [
      'not on one that opens a menu',
      `<div>${AREA}<button aria-haspopup="menu" data-it>Post to</button></div>`,
      false,
    ],
    [
      'on one that says it opens no menu',
      `<div>${AREA}<button aria-haspopup="false" data-it>Post</button></div>`,
      true,
    ],
    ['not on “Postcards”', `<div>${AREA}<button data-it>Postcards</button></div>`, false],
    [
      'not on “Reply” far from the box',
      `<section>${AREA}<p>${'Long words of others. '.repeat(30)}</p><button data-it>Reply</button></section>`,
      false,
    ],
    [
      'not on “Reply” under what another said',
      `<div><article>Hello<button data-it>Reply</button></article>${AREA}</div>`,
      false,
    ],
    [
      'not beside an empty box',
      `<div><textarea id="box"></textarea><button data-it>Send</button></div>`,
      false,
    ],
    [
      'not from a search',
      `<form role="search"><input id="box" value="turnip soup"><button data-it>Send</button></form>`,
      false,
    ],
  ];
  it.each(examples)('%s', (_, html, sends) => {
    expect(sentBy(html, click())).toBe(sends ? 'box' : null);
  });

  it('a long draft is no surroundings', () => {
    const long = `<div><div contenteditable="true" id="box">${'You turnip. '.repeat(100)}</div><button data-it>Send</button></div>`;
    expect(sentBy(long, click())).toBe('box');
  });

  it('a button in a shadow root sends the box beside its host', () => {
    write(`<div>${AREA}<span id="host">Send</span></div>`);
    const button = document.createElement('button');
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(button);
    expect(heardAt(button, click())?.id).toBe('box');
  });
});

describe('a key sends', () => {
  const small = (attributes: string) =>
    at(`<div><textarea id="box" rows="1" ${attributes}>${DRAFT}</textarea><button>Send</button></div>`);
  const examples: [string, string, KeyboardEventInit, boolean][] = [
    ['Ctrl+Enter in any box', at(AREA), { ctrlKey: true }, true],
    ['⌘+Enter in any box', at(AREA), { metaKey: true }, true],
    ['Enter in a line of text', at('<input id="box" value="you turnip">'), {}, true],
    [
      'Enter in a box that says so',
      at(`<textarea id="box" enterkeyhint="send">${DRAFT}</textarea>`),
      {},
      true,
    ],
    ['Enter in a small box for messages', small('placeholder="Message @ana"'), {}, true],
    ['Enter in a small box with no button', at(`<textarea id="box" rows="1">${DRAFT}</textarea>`), {}, true],
    ['not Enter in a large box', at(AREA), {}, false],
    [
      'not Enter in a small box for comments beside its button',
      small('placeholder="Your comment"'),
      {},
      false,
    ],
    ['not Shift+Enter', small('placeholder="Message @ana"'), { shiftKey: true }, false],
    ['not another key', small('placeholder="Message @ana"'), { key: 'a' }, false],
    ['not Enter of an input method', small('placeholder="Message @ana"'), { isComposing: true }, false],
    ['not Enter on an open list', small('placeholder="Message" aria-activedescendant="one"'), {}, false],
  ];
  it.each(examples)('%s', (_, html, init, sends) => {
    expect(sentBy(html, key(init))).toBe(sends ? 'box' : null);
  });

  it('Enter in a large box too, on a site where it does', () => {
    const html = at(`<div><div contenteditable="true" id="box">${DRAFT}</div><button>Comment</button></div>`);
    expect(sentBy(html, key(), { hostname: 'www.facebook.com' })).toBe('box');
    expect(sentBy(html, key(), { hostname: 'notfacebook.com' })).toBe(null);
  });
});

describe('a form sends', () => {
  const submit = () => new SubmitEvent('submit', common);
  it('the box it holds, and not the name and the address above it', () => {
    const form = `<form data-it><input name="author" value="Ana Anders"><input id="other" value="A line here">${AREA}</form>`;
    expect(sentBy(form, submit())).toBe('box');
  });
  it('nothing where people sign in', () => {
    const form = `<form data-it><input id="box" value="ana anders"><input type="password" value="x"></form>`;
    expect(sentBy(form, submit())).toBe(null);
  });
});

it('what a page makes up sends nothing', () => {
  const html = `<div>${EDITOR}<button data-it>Send</button></div>`;
  expect(sentBy(html, click(), { isTrusted: false })).toBe(null);
});

afterAll(() => document.body.replaceChildren());
