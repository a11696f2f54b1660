// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { joined, type Reading, readText, traceText } from '../../../src/content/read-text.ts';
import { editsByNode } from '../../../src/content/text-map.ts';
import type { Edit } from '../../../src/shared/softening.ts';
import { write } from './page.ts';

/** Edits named by the words they take out, in order; `|` stands for nothing between what is before and after it. */
function edit(text: string, changes: Record<string, string>): Edit[] {
  let done = 0;
  return Object.entries(changes).map(([old, words]) => {
    const from = text.indexOf(old, done);
    expect(from, `“${old}” in “${text}”`).toBeGreaterThanOrEqual(0);
    done = from + old.length;
    return { from, to: done, words };
  });
}

/** The markup after edits, with images and line breaks that are hidden left out; null where the edits cannot be made. */
function softened(html: string, changes: Record<string, string>, reading: Reading = {}): string | null {
  write(`<div>${html}</div>`);
  const body = document.querySelector('div')!;
  const map = traceText(body, reading);
  expect(map.text).toBe(readText(body, reading));
  const nodes = editsByNode(map, edit(map.text, changes));
  if (!nodes) return null;
  for (const { node, softer } of nodes.texts) node.data = softer;
  for (const element of nodes.hidden) element.remove();
  return body.innerHTML;
}

describe('edits of what was read are made where it was written', () => {
  it.each<[string, string, Record<string, string>, string | null]>([
    ['in one text node', 'The turnip build is broken', { 'turnip ': '' }, 'The build is broken'],
    ['twice in one', 'You turnip, you clown, stop', { ' turnip': '', ' clown': '' }, 'You, you, stop'],
    ['with other words', 'You are a turnip', { 'are a turnip': 'may be wrong' }, 'You may be wrong'],
    [
      'with the blanks that one space was read for',
      'The \n  turnip   build',
      { 'turnip ': '' },
      'The \n  build',
    ],
    ['past an entity', 'Tea &amp; cake, turnip &lt;3', { ', turnip': '' }, 'Tea &amp; cake &lt;3'],
    ['past an emoji', '👩‍👩‍👧 turnip 🙃', { 'turnip ': '' }, '👩‍👩‍👧 🙃'],
    [
      'in the node that a tag makes',
      'You <i>turnip</i> there',
      { turnip: 'friend' },
      'You <i>friend</i> there',
    ],
    [
      'across tags, the blanks between them too',
      'a <b>x</b> <i>y</i> z',
      { 'x y ': '' },
      'a <b></b><i></i>z',
    ],
    ['across tags, new words in the first', 'a <b>x</b><i>y</i> z', { xy: 'w' }, 'a <b>w</b><i></i> z'],
    [
      'never in a link, if that can be',
      '<a>@ada you</a> clown',
      { 'you clown': 'there' },
      '<a>@ada </a>there',
    ],
    [
      'in a link, where nothing else is changed',
      'see <a>turnip.org</a>',
      { turnip: 'here' },
      'see <a>here.org</a>',
    ],
    ['a link that loses its text', 'no <a href="#">turnip</a>!', { ' turnip': '' }, 'no<a href="#"></a>!'],
    ['an image', 'well <img alt="🤡"> done', { '🤡 ': '' }, 'well done'],
    ['an image and the words around it', 'a clown <img alt="🤡"> b', { ' clown 🤡': '' }, 'a b'],
    ['words for an image', 'so <img alt="🤡"> b', { '🤡': 'odd' }, 'so odd b'],
    ['words for an image that is first', '<img alt="🤡"> b', { '🤡': 'odd' }, 'odd b'],
    ['half of an image: not at all', 'so <img alt="a clown"> b', { 'so a': '' }, null],
    ['words where there is no text: not at all', '<img alt="🤡">', { '🤡': 'odd' }, null],
    ['across lines, which become one', 'one<br>turnip<br>two', { 'one\nturnip': 'none' }, 'none<br>two'],
    ['a line with its end', 'You turnip!<br>\nThe build', { 'You turnip!\n': '' }, 'The build'],
    ['a line alone, whose end stays', 'one<br>turnip<br>two', { turnip: '' }, 'one<br><br>two'],
    [
      'across paragraphs, which stay',
      '<p>one</p>\n<p>x two</p>',
      { 'one\nx': 'none' },
      '<p>none</p><p> two</p>',
    ],
    [
      'not what is not read',
      'a <button>x</button><span aria-hidden="true">y</span>z',
      { 'a z': 'b' },
      'b<button>x</button><span aria-hidden="true">y</span>',
    ],
    ['past a comment of the page', 'You <!-- turnip -->turnip', { ' turnip': '' }, 'You<!-- turnip -->'],
    [
      'right to left',
      '<p dir="rtl">سلام <bdi>turnip</bdi> دوست</p>',
      { ' turnip': '' },
      '<p dir="rtl">سلام<bdi></bdi> دوست</p>',
    ],
    [
      'where something is only put in',
      'The <b>build</b>',
      { ' build': ' new build' },
      'The<b> new build</b>',
    ],
  ])('%s', (_, html, changes, after) => {
    expect(softened(html, changes)).toBe(after);
  });

  it('where the lines are those of the source', () => {
    const html = 'one\n\n\nturnip two\nthree';
    expect(softened(html, { 'turnip ': '' }, { keepsLines: true })).toBe('one\n\n\ntwo\nthree');
    expect(softened(html, { 'one\n\nturnip': 'no' }, { keepsLines: true })).toBe('no two\nthree');
  });

  it('where zero-width characters at the ends were trimmed', () => {
    expect(softened('\u200b\ufeffturnip two\u200b', { turnip: 'one' })).toBe('\u200b\ufeffone two\u200b');
  });

  it('in each of several elements that hold the words', () => {
    write('<p>one turnip</p><hr><p>turnip two</p>');
    const map = joined([...document.querySelectorAll('p')].map(body => traceText(body)));
    expect(map.text).toBe('one turnip\nturnip two');
    for (const { node, softer } of editsByNode(map, edit(map.text, { ' turnip\nturnip': '' }))!.texts)
      node.data = softer;
    expect(document.body.innerHTML).toBe('<p>one</p><hr><p> two</p>');
  });

  it('everything, by one line in the first text node outside a link', () => {
    const after = softened('<a href="#">@ada</a> you <b>clown</b><img alt="🤡">, ha<br>ha', {
      '@ada you clown🤡, ha\nha': '[Nothing.]',
    });
    expect(after).toBe('<a href="#"></a>[Nothing.]<b></b>');
  });
});
