// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundComment } from '../../../src/content/found-comment.ts';
import { removeLeftMarks } from '../../../src/content/left-marks.ts';
import { Presenter } from '../../../src/content/presenter.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import type { Decision, Treatment } from '../../../src/shared/policy.ts';
import { write } from './page.ts';

/** A talk page: an answer stands inside the words it answers, and may go on beside the element it starts in. */
const site = {
  ...{ id: 'talk', name: 'Talk', matches: [], comment: '.says', text: 'p', pages: [], checked: '2026-11-23' },
  findText: item => {
    const { nextElementSibling: next } = item;
    return next?.className === 'more' ? [item, next] : [item];
  },
} satisfies Site;

const PAGE =
  '<dl><dd class="says" id="a">You turnip<dl><dd class="says" id="b">Be kind</dd><dd class="more" id="b2">Really' +
  '<dl><dd class="says" id="c">What a clown<dl><dd class="says" id="d">Now now</dd></dl></dd></dl></dd></dl></dd></dl>';

let before: string;
let presenter: Presenter;

beforeEach(() => {
  write(PAGE);
  before = document.documentElement.outerHTML;
  presenter = new Presenter({ document, site, language: 'en', changed: vi.fn() });
});

const at = (id: string) => document.querySelector(`#${id}`) as Element;
function present(id: string, treatment: Treatment): void {
  const item = at(id);
  const decision: Decision = { treatment, categories: treatment === 'show' ? [] : ['insult'] };
  const comment: Omit<FoundComment, 'bodies'> = {
    ...{ id, author: null, text: id, link: null, item, visible: true },
  };
  presenter.present({ ...comment, bodies: site.findText(item) }, decision);
}
const answers = () => [...document.querySelectorAll('[data-cybercare-answer]')].map(({ id }) => id);
const markOf = (id: string) => at(id).getAttribute('data-cybercare');

describe('answers inside covered words', () => {
  it.each<[what: string, covered: string[], answers: string[]]>([
    ['are marked to stay seen, all of their elements, and nothing inside them', ['a'], ['b', 'b2']],
    ['belong to the words they answer, and to no others around these', ['a', 'c'], ['b', 'b2', 'd']],
    ['may be covered themselves', ['a', 'b'], ['b', 'b2', 'c']],
    ['are left alone where nothing is covered', [], []],
  ])('%s', (_, covered, expected) => {
    for (const id of ['a', 'b', 'c', 'd']) present(id, covered.includes(id) ? 'cover' : 'show');
    expect(answers()).toEqual(expected);
    expect(['a', 'b', 'c', 'd'].filter(id => markOf(id) === 'covered')).toEqual(covered);
    presenter.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keep their mark when words inside them are uncovered, and lose it with the words around them', () => {
    present('a', 'cover');
    present('b', 'cover');
    present('b', 'show');
    expect(answers()).toEqual(['b', 'b2']);
    presenter.reveal('a', true);
    expect(answers()).toEqual([]);
    presenter.reveal('a', false);
    expect(answers()).toEqual(['b', 'b2']);
    present('a', 'show');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stay seen when they come later', () => {
    const late = at('b').parentElement!;
    late.remove();
    present('a', 'cover');
    expect(answers()).toEqual([]);
    at('a').append(late);
    present('b', 'show');
    expect(answers()).toEqual(['b', 'b2']);
  });

  it('are not folded away with the words', () => {
    present('a', 'collapse');
    present('d', 'collapse');
    expect([markOf('a'), markOf('d')]).toEqual(['covered', 'collapsed']);
  });

  it('come after the button', () => {
    present('a', 'cover');
    expect(document.querySelector('[data-cybercare="marker"]')?.nextElementSibling).toBe(
      at('b').parentElement,
    );
  });

  it('are as they were when another copy of Cybercare starts', () => {
    present('a', 'cover');
    removeLeftMarks(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
