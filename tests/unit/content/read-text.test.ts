// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_TEXT, readText, traceText } from '../../../src/content/read-text.ts';

function body(html: string): Element {
  document.body.innerHTML = `<div id="words">${html}</div>`;
  return document.body.querySelector('#words')!;
}

describe('The words of a comment', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each([
    ['plain words', 'Nice   bridge,\n well built.', 'Nice bridge, well built.'],
    ['a line break', 'one<br>two', 'one\ntwo'],
    ['an empty line', 'one<br><br>two', 'one\n\ntwo'],
    ['many line breaks', 'one<br><br><br><br>two', 'one\n\ntwo'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['a block after words', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['nested blocks', '<div><div>one</div></div><div><p>two</p></div>', 'one\ntwo'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['words in several spans', '<span>one </span><b>t</b><i>wo</i>', 'one two'],
    ['spaces between elements', '<span>one</span> <span>two</span>', 'one two'],
    ['an emoji image', 'so good <img alt="🥲" src="x.png">!', 'so good 🥲!'],
    ['a picture with a long description', `a<img alt="${'long '.repeat(30)}">b`, 'ab'],
    ['a button, a date, a drawing', 'a<button>Like</button><time>1 h</time><svg><text>x</text></svg>b', 'ab'],
    ['script and style', 'a<script>x()</script><style>p{}</style>b', 'ab'],
    ['what is hidden from screen readers', 'a<span aria-hidden="true">x</span>b', 'ab'],
    [
      'a hidden part of an address on Mastodon',
      '<a><span class="invisible">https://</span>b.org</a>',
      'b.org',
    ],
    ['our own mark', 'a<span data-cybercare="marker">Hidden by Cybercare</span>b', 'ab'],
    ['zero-width characters at the ends', '\u200b\ufeffone\u200btwo\u200b\u2060', 'one\u200btwo'],
    ['preformatted lines', '<pre>one\n  two</pre>', 'one\ntwo'],
    ['nothing', ' <br> <span></span>\u200b', ''],
    ['right-to-left words', '<p>سلام</p><p>ok</p>', 'سلام\nok'],
  ])('reads %s', (_, html, words) => {
    expect(readText(body(html))).toBe(words);
  });

  it('reads the whole of an address that X shortens, without the dots', () => {
    const link =
      '<a href="/x"><span aria-hidden="true">https://</span>b.org/long<span aria-hidden="true">er</span><span aria-hidden="true">…</span></a>';
    const page = body(`<div data-testid="tweetText">see ${link}</div>`);
    expect(readText(page)).toBe('see https://b.org/longer');
  });

  it('leaves out what the site names', () => {
    expect(readText(body('own<blockquote>theirs</blockquote>own'), { skip: 'blockquote' })).toBe('own\nown');
  });

  it('keeps the lines of the source where the site shows them', () => {
    expect(readText(body('one\ntwo\n\nthree'), { keepsLines: true })).toBe('one\ntwo\n\nthree');
  });

  it('reads forms whose fields are named like what it needs', () => {
    const names = [
      'textContent',
      'attributes',
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'matches',
      'localName',
      'closest',
    ];
    const fields = names.map(name => `<input name="${name}">`).join('');
    expect(readText(body(`before<form>${fields}inside</form>after`))).toBe('before\ninside\nafter');
  });

  it.each([
    ['a very long word', 'a'.repeat(200_000)],
    ['very many combining marks', `e${'\u0301'.repeat(200_000)}`],
    ['very many emoji', '🥲'.repeat(100_000)],
    ['very many spaces', `a${' '.repeat(200_000)}b`],
    ['very many zero-width characters', '\u200b'.repeat(200_000)],
  ])('reads no more than its limit of %s', (_, words) => {
    const page = body('');
    page.append(words);
    const started = performance.now();
    expect(readText(page).length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each([
    [512, 'hello'],
    [5_000, ''],
  ])('reads what browsers nest by themselves, and nothing of more: %i elements', (levels, text) => {
    const page = body('words before');
    let inner: Element = page;
    for (let level = 0; level < levels; level++)
      inner = inner.appendChild(page.ownerDocument.createElement('b'));
    inner.textContent = 'hello';
    expect(readText(page)).toBe(text && `words before${text}`);
    expect(traceText(page).text).toBe(readText(page));
  });

  it('counts how deep elements are nested, not how many there are', () => {
    expect(readText(body('<b>a</b>'.repeat(1_100)))).toBe('a'.repeat(1_100));
  });
});
