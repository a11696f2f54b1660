// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { originalText, watchCopies } from '../../../src/content/copies.ts';
import { traceText } from '../../../src/content/read-text.ts';
import { SoftWords } from '../../../src/content/soft-words.ts';
import type { Edit } from '../../../src/shared/softening.ts';
import { write } from './page.ts';

const PAGE =
  '<p id="before">Before</p><p id="words">You <b>turnip</b>, the <i>blasted</i> build is broken <img alt="🤡"></p><p id="after">After</p>';
const ORIGINAL = 'You turnip, the blasted build is broken 🤡';
const EDITS: [string, string][] = [
  [' turnip', ''],
  ['blasted ', ''],
  ['broken 🤡', 'not right'],
];

let soft: SoftWords;
let stop: AbortController;

beforeEach(() => {
  write(PAGE);
  const map = traceText(at('words'));
  const edits = EDITS.map(([old, words]): Edit => {
    const from = map.text.indexOf(old);
    return { from, to: from + old.length, words };
  });
  soft = SoftWords.of(map, edits)!;
  soft.write();
  stop = new AbortController();
});
afterEach(() => stop.abort());

const at = (id: string) => document.getElementById(id)!;

/** The text node that holds the words, and where in it they start. */
function find(words: string): [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const index = node.data.indexOf(words);
    if (index >= 0) return [node, index];
  }
  throw new Error(`“${words}” is not on the page.`);
}

/** Selects from the beginning of some words that are seen to the end of others. */
function select(from: string, to: string): Selection {
  const selection = document.getSelection()!;
  const [last, index] = find(to);
  selection.setBaseAndExtent(...find(from), last, index + to.length);
  return selection;
}

describe('what is copied of softened words', () => {
  it.each<[string, string, string, string]>([
    ['all that is seen is all that was written', 'You', 'not right', ORIGINAL],
    ['a part without softer words is that part', 'build', 'is', 'blasted build is'],
    ['a part where words were taken out has them', 'the', 'build', 'the blasted build'],
    ['one word is that word', 'ui', 'l', 'uil'],
    ['half of a new word is the whole of the old ones', 'ot', 'ri', 'broken 🤡'],
  ])('%s', (_, from, to, copied) => {
    expect(originalText(select(from, to), [soft])).toBe(copied);
  });

  it('stands between what is selected before and after, as the browser tells it', () => {
    expect(originalText(select('fore', 'Aft'), [soft])).toBe(`fore\n${ORIGINAL}\nAft`);
  });

  it('is the same when it is selected backwards, and the selection stays', () => {
    const selection = document.getSelection()!;
    const [first, last] = [find('Before')[0], find('After')[0]];
    selection.setBaseAndExtent(last, 3, first, 2);
    expect(originalText(selection, [soft])).toBe(`fore\n${ORIGINAL}\nAft`);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    expect([anchorNode, anchorOffset, focusNode, focusOffset]).toEqual([last, 3, first, 2]);
  });

  it('is nothing of ours where none of them are selected, or nothing is', () => {
    expect(originalText(select('Be', 'ore'), [soft])).toBeNull();
    expect(originalText(select('After', 'After'), [soft])).toBeNull();
    document.getSelection()!.removeAllRanges();
    expect(originalText(document.getSelection()!, [soft])).toBeNull();
  });
});

describe('copying', () => {
  const copy = (target: Element, isTrusted = true) => {
    const texts: Record<string, string> = {};
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const setData = (type: string, text: string) => Object.assign(texts, { [type]: text });
    const clipboardData = { setData };
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    return { texts, isDone: event.defaultPrevented };
  };
  const nothing = { texts: {}, isDone: false };
  beforeEach(() => watchCopies(document, () => (soft.isWritten ? [soft] : []), stop.signal));

  it('puts the original words into the clipboard, as plain text', () => {
    select('You', 'not right');
    expect(copy(at('words'))).toEqual({ texts: { 'text/plain': ORIGINAL }, isDone: true });
  });

  const LEFT_ALONE: [string, () => unknown][] = [
    ['other words are selected', () => select('Be', 'ore')],
    ['the original is shown', () => soft.takeBack()],
    ['Cybercare rests', () => stop.abort()],
    [
      'the page copies by itself',
      () => at('words').addEventListener('copy', event => event.preventDefault()),
    ],
  ];
  it.each(LEFT_ALONE)('is the browser’s and the page’s own matter when %s', (_, change) => {
    select('You', 'not right');
    change();
    expect(copy(at('words')).texts).toEqual({});
  });

  it('from a box, or made up by the page, is left alone', () => {
    select('You', 'not right');
    const box = document.createElement('textarea');
    document.body.append(box);
    expect(copy(box)).toEqual(nothing);
    expect(copy(at('words'), false)).toEqual(nothing);
  });
});
