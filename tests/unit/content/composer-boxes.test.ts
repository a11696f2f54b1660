// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { boxAt, draftIn, isComposer, isPlain } from '../../../src/content/composer-boxes.ts';
import { write } from './page.ts';

const find = (html: string): HTMLElement => {
  write(html);
  return document.querySelector('[data-it]') as HTMLElement;
};

describe('a box is looked at when what is in it is meant for others', () => {
  const examples: [string, string, boolean][] = [
    ['a text area', '<textarea data-it></textarea>', true],
    ['a line of text in a chat', '<input data-it name="message">', true],
    ['an editor', '<div contenteditable="true" data-it></div>', true],
    ['an editor of plain text', '<div contenteditable="plaintext-only" data-it></div>', true],
    ['a password', '<input type="password" data-it>', false],
    ['a search field', '<input type="search" data-it>', false],
    ['a number', '<input type="number" data-it>', false],
    ['a mail address', '<input type="email" data-it>', false],
    ['a line that says it searches', '<input placeholder="Rechercher" data-it>', false],
    ['a text area in a search', '<div role="search"><textarea data-it></textarea></div>', false],
    ['an editor in a search element', '<search><div contenteditable data-it></div></search>', false],
    ['a form named after searching', '<form class="search-form"><input data-it></form>', false],
    ['the author’s name under a comment', '<form><input name="author-name" data-it></form>', false],
    ['a line with a keyboard for addresses', '<input inputmode="url" data-it>', false],
    ['a line to choose from a list', '<input list="towns" data-it>', false],
    ['a line beside a password', '<form><input data-it><input type="password"></form>', false],
    ['a text area nobody may write in', '<textarea readonly data-it></textarea>', false],
    ['an element that cannot be written in', '<div contenteditable="false" data-it></div>', false],
    ['a tick box', '<input type="checkbox" data-it>', false],
  ];
  it.each(examples)('%s', (_, html, isLookedAt) => {
    expect(isComposer(find(html))).toBe(isLookedAt);
  });
});

it('an editor is one box, whichever of its editable parts a person is in', () => {
  const inner = find(
    '<div contenteditable="true" id="outer"><p><span contenteditable="true" data-it>x</span></p></div>',
  );
  expect(boxAt(inner)?.id).toBe('outer');
});

describe('the draft of a box', () => {
  const examples: [string, string, string][] = [
    ['is what was typed', '<textarea data-it> You turnip </textarea>', 'You turnip'],
    ['is nothing in an empty box', '<div contenteditable data-it><p><br></p></div>', ''],
    [
      'is nothing while an editor shows its hint',
      '<div contenteditable data-it><span data-slate-placeholder="true">Say a word</span></div>',
      '',
    ],
    ['is nothing with a single word in an editor', '<div contenteditable data-it>turnip</div>', ''],
    ['is a single word in a field all the same', '<textarea data-it>turnip</textarea>', 'turnip'],
  ];
  it.each(examples)('%s', (_, html, draft) => {
    expect(draftIn(find(html))).toBe(draft);
  });
});

it('a draft with pictures or names in one piece is not rewritten as text', () => {
  expect(isPlain(find('<div contenteditable data-it>you <b>turnip</b></div>'))).toBe(true);
  expect(isPlain(find('<div contenteditable data-it>you <img alt="🥕"></div>'))).toBe(false);
  expect(
    isPlain(find('<div contenteditable data-it><span contenteditable="false">@ana</span> you</div>')),
  ).toBe(false);
});
