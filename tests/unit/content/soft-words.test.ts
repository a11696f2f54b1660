// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../../lab/random.mjs';
import { readText, traceText } from '../../../src/content/read-text.ts';
import { SoftWords } from '../../../src/content/soft-words.ts';
import { applyEdits, type Edit } from '../../../src/shared/softening.ts';
import { write } from './page.ts';

const body = () => document.querySelector('#words')!;
const textNode = (selector: string) => body().querySelector(selector)!.firstChild as Text;

/** Edits that take the named words out, in order. */
function without(text: string, ...words: string[]): Edit[] {
  return words.map(word => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length, words: '' }));
}

function soften(html: string, ...words: string[]): SoftWords {
  write(`<div id="words">${html}</div>`);
  const map = traceText(body());
  const soft = SoftWords.of(map, without(map.text, ...words))!;
  expect(soft.write()).toBe(true);
  return soft;
}

describe('softer words in the page', () => {
  it('are read as the words that the page wrote', () => {
    soften('You <b>turnip</b>, the build is broken', ' turnip');
    expect(body().textContent).toBe('You, the build is broken');
    expect(readText(body())).toBe('You turnip, the build is broken');
  });

  it('leave links and images the nodes they are, and are hidden and shown again with them', () => {
    const html = '<a href="/ada">@ada</a> you <a href="/c">clown</a> <img alt="🤡" src="data:,"> stop';
    write(`<div id="words">${html}</div>`);
    const [link, image] = [body().querySelectorAll('a')[1]!, body().querySelector('img')!];
    let clicks = 0;
    link.addEventListener('click', () => clicks++);
    const map = traceText(body());
    const soft = SoftWords.of(map, without(map.text, ' clown 🤡'))!;
    soft.write();
    expect(body().textContent).toBe('@ada you stop');
    expect(image.getAttribute('data-cybercare')).toBe('hidden');
    expect([...body().querySelectorAll('a, img')]).toEqual([body().firstChild, link, image]);
    link.click();
    expect(clicks).toBe(1);
    soft.takeBack();
    expect(body().innerHTML).toBe(html);
  });

  const OVERWRITTEN: [string, (text: Text) => void, string][] = [
    ['other words', text => text.replaceData(0, 20, 'Lovely'), 'Lovely, the build is broken'],
    ['more words', text => text.appendData(' (edited)'), ' (edited), the build is broken'],
    [
      'the words it wrote first',
      text => text.replaceData(0, 20, 'You turnip'),
      'You turnip, the build is broken',
    ],
  ];
  it.each(OVERWRITTEN)('give way to %s that the page writes over them', (_, change, after) => {
    const soft = soften('<b>You turnip</b>, the build is broken', 'You turnip');
    change(textNode('b'));
    expect(soft.isIntact).toBe(false);
    expect(readText(body())).toBe(after.trim());
    soft.takeBack();
    expect(body().textContent).toBe(after);
    expect(readText(body())).toBe(after.trim());
  });

  const BROKEN: [string, () => void][] = [
    ['puts a node of its own in their place', () => body().querySelector('b')!.replaceChildren('You turnip')],
    ['shows a hidden image', () => body().querySelector('img')!.removeAttribute('data-cybercare')],
    ['takes the image away', () => body().querySelector('img')!.remove()],
  ];
  it.each(BROKEN)('are no longer whole when the page %s', (_, change) => {
    const soft = soften('<b>You turnip</b> <img alt="🤡">, stop', 'You turnip 🤡');
    expect(soft.isIntact).toBe(true);
    change();
    expect(soft.isIntact).toBe(false);
  });

  it('are not written over words that changed since they were read', () => {
    const soft = soften('You turnip', ' turnip');
    soft.takeBack();
    (body().firstChild as Text).data = 'You star';
    expect(soft.write()).toBe(false);
    expect(body().textContent).toBe('You star');
  });
});

/** A page as bad as pages are: blanks of all kinds, entities, right-to-left, empty nodes, comments, tags in tags. */
const WORDS = [
  ...[
    'You',
    'turnip',
    'clown',
    'the',
    'build',
    "n'est",
    'dégage',
    'œuf',
    'سلام',
    'שלום',
    '你好',
    '🙃',
    '👩‍👩‍👧',
  ],
  ...[
    '&',
    '<b>',
    '"',
    '…',
    'a\u0301',
    '\u200b',
    '\u00ad',
    '\ud83d',
    'x'.repeat(30),
    '@ada',
    '#art',
    'b.org/x?y=1&z',
  ],
];
const BLANKS = [' ', ' ', ' ', '', '\n', '  \t', '\u00a0', ' \n ', '\u2003'];
const TAGS = ['b', 'i', 'span', 'a', 'p', 'div', 'li', 'pre', 'bdi', 'blockquote', 'td', 'button', 'time'];

const below = (random: Random, most: number) => Math.floor(random() * most);
const one = <T>(from: readonly T[], random: Random): T => from[below(random, from.length)]!;

function fill(element: Element, random: Random, depth: number): void {
  for (let children = below(random, 5) + (depth === 0 ? 1 : 0); children > 0; children--) {
    const kind = random();
    if (kind < 0.55) {
      let data = '';
      for (let words = below(random, 6); words >= 0; words--)
        data += one(BLANKS, random) + one(WORDS, random);
      element.append(random() < 0.1 ? one(BLANKS, random) : data);
    } else if (kind < 0.6) element.append(document.createComment('you turnip'));
    else if (kind < 0.66) element.append(document.createElement('br'));
    else if (kind < 0.75) {
      const image = document.createElement('img');
      image.alt = one(['🤡', '👏🏽', ' 🙃 ', '', 'a clown'], random);
      element.append(image);
    } else if (depth < 4) {
      const inner = document.createElement(one(TAGS, random));
      if (random() < 0.1) inner.setAttribute('aria-hidden', 'true');
      if (random() < 0.1) inner.setAttribute('dir', 'rtl');
      fill(inner, random, depth + 1);
      element.append(inner);
    }
  }
}

/** Edits in order that do not touch; those that would halve an image are moved to its ends. */
function randomEdits(text: string, images: { start: number; end: number }[], random: Random): Edit[] {
  const isNeutral = random() < 0.1;
  if (isNeutral) return [{ from: 0, to: text.length, words: '[Nothing.]' }];
  const edits: Edit[] = [];
  let done = -1;
  for (let left = 1 + below(random, 4); left > 0; left--) {
    let from = done + 1 + below(random, 12);
    let to = from + below(random, 14);
    from = images.find(({ start, end }) => start < from && from < end)?.end ?? from;
    to = images.find(({ start, end }) => start < to && to < end)?.end ?? to;
    if (to > text.length || to < from || from <= done) break;
    const words = random() < 0.5 ? '' : one(WORDS, random);
    if (from < to || words) edits.push({ from, to, words });
    done = to;
  }
  return edits;
}

const nodesIn = (element: Element): Node[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};
const dataOf = (nodes: Node[]) =>
  nodes.map(node => (node instanceof CharacterData ? node.data : node.nodeName));
/** What is left where every blank, seen or not, is taken out: those between elements are the page's. */
const solid = (text: string) => text.replace(/[\s\u00ad\u180e\u200b-\u200f\u2060\u2800\u3164\ufeff]/g, '');

/** The words a person would read now, whoever wrote them. */
function readNow(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[data-cybercare="hidden"]')) element.remove();
  return readText(copy);
}

describe('10,000 random comments', () => {
  beforeEach(() => document.body.replaceChildren());

  it('are softened as the edits say, and then are what they were, byte for byte and node for node', () => {
    const random = randomFrom(5);
    let changed = 0;
    for (let round = 0; round < 10_000; round++) {
      const element = document.createElement('div');
      fill(element, random, 0);
      document.body.replaceChildren(element);
      const [html, nodes] = [element.innerHTML, nodesIn(element)];
      const data = dataOf(nodes);
      const map = traceText(element);
      const text = readText(element);
      expect(map.text).toBe(text);
      const images = map.places.flatMap(place => ('image' in place ? [place] : []));
      const edits = randomEdits(text, images, random);
      const soft = SoftWords.of(map, edits);
      if (!soft) {
        // Only where there is nowhere to write: beside images.
        expect(text === '' || images.length > 0).toBe(true);
        continue;
      }
      expect(element.innerHTML).toBe(html);
      expect(soft.write()).toBe(true);
      expect(solid(readNow(element)), `round ${round}: ${html}`).toBe(solid(applyEdits(text, edits)));
      expect(readText(element)).toBe(text);
      expect(soft.isIntact).toBe(true);
      if (element.innerHTML !== html) changed++;
      soft.takeBack();
      expect(element.innerHTML).toBe(html);
      expect(nodesIn(element).every((node, index) => node === nodes[index])).toBe(true);
      expect(dataOf(nodesIn(element))).toEqual(data);
    }
    expect(changed).toBeGreaterThan(7_000);
  });
});
