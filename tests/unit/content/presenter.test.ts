// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundComment } from '../../../src/content/found-comment.ts';
import { removeLeftMarks } from '../../../src/content/left-marks.ts';
import { Presenter } from '../../../src/content/presenter.ts';
import type { Site } from '../../../src/content/sites/site.ts';
import type { Softened } from '../../../src/content/soft-words.ts';
import type { Decision } from '../../../src/shared/policy.ts';

const COVER: Decision = { treatment: 'cover', categories: ['insult'] };
const COLLAPSE: Decision = { treatment: 'collapse', categories: ['threat'] };
const SHOW: Decision = { treatment: 'show', categories: [] };

const PAGE = `
  <article id="one"><b>Ana</b><p class="words" data-x="1">You <i style="display: inline">gooseberry</i> 🍐<img alt="🙃"></p><button>Reply</button></article>
  <article id="two"><b>Ben</b><p class="words">Lovely &amp; warm</p></article>`;

const site = {
  ...{ id: 'forum', name: 'A forum', matches: [], comment: 'article', text: '.words' },
  ...{ pages: [], checked: '2026-11-23' },
} satisfies Site;

let before: string;
let presenter: Presenter;

beforeEach(() => {
  const shell = new DOMParser().parseFromString(PAGE, 'text/html');
  document.body.replaceChildren(...document.importNode(shell.body, true).childNodes);
  before = document.documentElement.outerHTML;
  presenter = new Presenter({
    document,
    language: 'en',
    changed: vi.fn(),
    site,
  });
});

function comment(id: string, text = id): FoundComment {
  const item = document.querySelector(`#${id}`) as Element;
  return {
    id,
    author: null,
    text,
    link: null,
    item,
    bodies: [...item.querySelectorAll('.words')],
    visible: true,
  };
}
const markOf = (id: string) =>
  document.querySelector(`#${id} .words`)?.getAttribute('data-cybercare') ?? null;
const fade = (opacity: number, ...elements: (Element | null)[]) => {
  for (const element of elements) element?.setAttribute('style', `opacity: ${opacity}`);
};
const hosts = () => [...document.querySelectorAll('[data-cybercare="marker"]')];

describe('a covered comment', () => {
  it('has its words marked, and nothing else of it', () => {
    presenter.present(comment('one'), COVER);
    expect(markOf('one')).toBe('covered');
    expect(document.querySelectorAll('[data-cybercare]')).toHaveLength(2);
    expect(hosts()[0]?.parentElement?.className).toBe('words');
  });

  it('looks the same whatever it was covered for', () => {
    presenter.present(comment('one'), COVER);
    const insult = hosts()[0]?.outerHTML;
    presenter.present(comment('one'), SHOW);
    presenter.present(comment('one'), { treatment: 'cover', categories: ['threat', 'sexual_explicit'] });
    expect(hosts()[0]?.outerHTML).toBe(insult);
  });

  it('leaves nothing readable of ours in the page', () => {
    presenter.present(comment('one'), COVER);
    expect(hosts()[0]?.textContent).toBe('');
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });

  const undone: [string, () => void][] = [
    ['when the comment is to be shown', () => presenter.present(comment('one'), SHOW)],
    ['when Cybercare is turned off', () => presenter.restore()],
    ['when the comment leaves the page', () => presenter.forget([document.querySelector('#one') as Element])],
    ['when another copy of Cybercare starts', () => removeLeftMarks(document)],
  ];
  it.each(undone)('becomes what it was, byte for byte, %s', (_, undo) => {
    presenter.present(comment('one'), COVER);
    undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('and so do all the others of the page, however they were treated and shown', () => {
    presenter.present(comment('one'), COVER);
    presenter.present(comment('two'), COLLAPSE);
    presenter.revealAll(true);
    presenter.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is uncovered at once when its words change', () => {
    presenter.present(comment('one', 'old words'), COVER);
    presenter.present(comment('one', 'new words'), SHOW);
    expect(markOf('one')).toBeNull();
  });
});

describe('a softened comment', () => {
  const SOFTEN: Decision = { treatment: 'soften', categories: ['insult'] };
  const TEXT = 'You gooseberry 🍐🙃';
  const edits = [{ from: 3, to: 19, words: ' there' }];
  const softening: Softened = { kind: 'softened', text: 'You there', edits, neutral: false };
  const soften = (text = TEXT) => presenter.present(comment('one', text), SOFTEN, softening);
  const wordsOf = (id: string) => document.querySelector(`#${id} .words`)?.textContent;

  /** The button of each comment, which the page cannot reach. */
  let buttons: HTMLElement[];
  const press = (type: string, more: Record<string, unknown> = {}) => {
    const event = new Event(type);
    for (const [name, value] of Object.entries({ isTrusted: true, ...more }))
      Object.defineProperty(event, name, { value });
    buttons.at(-1)?.dispatchEvent(event);
  };
  const { attachShadow } = Element.prototype;
  beforeEach(() => {
    buttons = [];
    Element.prototype.checkVisibility = () => true;
    Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attachShadow.call(this, init);
      vi.spyOn(root, 'append').mockImplementation((...nodes) => {
        for (const node of nodes) buttons.push(root.appendChild(node as HTMLElement));
      });
      return root;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('is covered until there are softer words, then says them, then says so', () => {
    presenter.present(comment('one', TEXT), SOFTEN);
    expect([markOf('one'), wordsOf('one')]).toEqual(['covered', 'You gooseberry 🍐']);
    soften();
    expect([markOf('one'), wordsOf('one')]).toEqual(['softened', 'You there']);
    expect(hosts()[0]?.previousElementSibling?.outerHTML).toMatch(/ there<.i>$/);
    expect(buttons[0]?.getAttribute('aria-label')).toBe('Softened by Cybercare. Show the original');
    presenter.speak('fr');
    expect(buttons[1]?.getAttribute('aria-label')).toBe('Adouci par Cybercare. Afficher l’original');
  });

  it.each([
    ['to be covered after all', () => presenter.present(comment('one', TEXT), COVER), 'covered'],
    ['to be shown', () => presenter.present(comment('one', TEXT), SHOW), null],
  ])('has its own words again when it is %s', (_, change, mark) => {
    soften();
    change();
    expect([markOf('one'), wordsOf('one')]).toEqual([mark, 'You gooseberry 🍐']);
    presenter.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stays covered when the page says something else by now', () => {
    soften('You gooseberry 🍐🙂');
    expect([markOf('one'), wordsOf('one')]).toEqual(['covered', 'You gooseberry 🍐']);
    expect(presenter.counts).toEqual({ covered: 1, softened: 0, revealed: 0 });
  });

  it('shows the original at a press, and the softer words at another', () => {
    soften();
    press('click');
    expect([markOf('one'), wordsOf('one')]).toEqual(['original', 'You gooseberry 🍐']);
    expect(buttons[0]?.getAttribute('aria-label')).toBe('Soften this comment again');
    press('click');
    expect([markOf('one'), wordsOf('one')]).toEqual(['softened', 'You there']);
  });

  it.each([
    ['is invisible', () => Object.assign(Element.prototype, { checkVisibility: () => false })],
    ['all but so', () => document.body.setAttribute('style', 'opacity: 0.05')],
    ['is so faint in two steps', () => fade(0.3, document.body, document.querySelector('#one'))],
  ])('stays softened when its button %s, whoever presses', (_, hide) => {
    soften();
    hide();
    press('click');
    expect(markOf('one')).toBe('softened');
    document.body.removeAttribute('style');
  });

  it('shows the original as long as the button is held', () => {
    vi.useFakeTimers();
    soften();
    press('keydown', { key: ' ' });
    vi.advanceTimersByTime(340);
    expect(markOf('one')).toBe('softened');
    vi.advanceTimersByTime(20);
    expect([markOf('one'), wordsOf('one')]).toEqual(['original', 'You gooseberry 🍐']);
    expect(presenter.counts).toEqual({ covered: 0, softened: 1, revealed: 0 });
    press('keyup', { key: ' ' });
    press('click');
    expect([markOf('one'), wordsOf('one')]).toEqual(['softened', 'You there']);
  });

  it('that leaves the page while the button is held does not come back', () => {
    vi.useFakeTimers();
    soften();
    press('keydown', { key: ' ' });
    presenter.restore();
    vi.advanceTimersByTime(1000);
    press('keyup', { key: ' ' });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('all comments at once', () => {
  it('are shown, and covered again when all are shown already', () => {
    presenter.present(comment('one'), COVER);
    presenter.present(comment('two'), COVER);
    presenter.reveal('one', true);
    presenter.toggleAll();
    expect(presenter.counts).toEqual({ covered: 0, softened: 0, revealed: 2 });
    presenter.toggleAll();
    expect(presenter.counts).toEqual({ covered: 2, softened: 0, revealed: 0 });
  });
});

describe('a revealed comment', () => {
  it('is shown, listed as revealed, and covered again on demand', () => {
    presenter.present(comment('one'), COVER);
    presenter.reveal('one', true);
    expect(markOf('one')).toBe('revealed');
    expect(presenter.covered).toMatchObject([{ revealed: true }]);
    presenter.reveal('one', false);
    expect(markOf('one')).toBe('covered');
  });

  it('stays revealed when the page draws it anew, and when Cybercare is turned off and on', () => {
    presenter.present(comment('one'), COVER);
    presenter.reveal('one', true);
    presenter.restore();
    presenter.present(comment('one'), COVER);
    expect(markOf('one')).toBe('revealed');
  });

  it('does not reveal other words in the same place', () => {
    presenter.present(comment('one', 'old words'), COVER);
    presenter.reveal('one', true);
    presenter.present(comment('one', 'new words'), COVER);
    expect(markOf('one')).toBe('covered');
  });
});

describe('a page that removes our marks', () => {
  it('gets them back five times in ten seconds, then that comment is left alone', () => {
    presenter.present(comment('one'), COVER);
    presenter.present(comment('two'), COVER);
    const marks = Array.from({ length: 7 }, () => {
      document.querySelector('#one .words')?.removeAttribute('data-cybercare');
      presenter.repair(comment('one'));
      return markOf('one');
    });
    expect(marks).toEqual([...Array(5).fill('covered'), null, null]);
    expect(markOf('two')).toBe('covered');
    expect(presenter.gaveUp).toBe(true);
  });

  it('or only our button gets it back, so that the words can always be shown', () => {
    presenter.present(comment('one'), COVER);
    for (const host of hosts()) host.remove();
    presenter.repair(comment('one'));
    expect(hosts()).toHaveLength(1);
  });

  it('and puts new nodes in place has the new ones covered', () => {
    presenter.present(comment('one'), COVER);
    const words = document.querySelector('#one .words') as Element;
    const fresh = document.createElement('p');
    fresh.className = 'words';
    words.replaceWith(fresh);
    presenter.repair(comment('one'));
    expect(markOf('one')).toBe('covered');
    expect(hosts()).toHaveLength(1);
  });
});
