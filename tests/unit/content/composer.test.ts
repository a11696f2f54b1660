// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Composer, startComposer } from '../../../src/content/composer.ts';
import { removeLeftMarks } from '../../../src/content/left-marks.ts';
import type { Policy } from '../../../src/shared/policy.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { layOut, write } from './page.ts';

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const pause: Policy = {
  mode: 'reader',
  treatments: DEFAULTS.treatments,
  thresholds: { en: all(0.5), fr: all(0.5) },
};
const verdictOn = (text: string): Verdict => ({
  kind: 'scored',
  language: 'en',
  scores: { ...all(0), ...(text.includes('turnip') && { toxicity: 0.9, insult: 0.9 }) },
});

let stop: AbortController;
let composer: Composer;
let asked: string[];
let woken: number;
let answer: (text: string) => Promise<Verdict>;
/** What reached the page. */
let sent: string[];

const area = () => document.querySelector('textarea') as HTMLTextAreaElement;
const panel = () => document.querySelector('[data-cybercare^="panel"]');

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  Element.prototype.checkVisibility = () => true;
  HTMLElement.prototype.showPopover = () => undefined;
  vi.stubGlobal('visualViewport', null);
  write('<form><textarea rows="4"></textarea><button>Post</button></form>');
  asked = [];
  woken = 0;
  sent = [];
  answer = async text => verdictOn(text);
  document.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault();
    sent.push(area().value);
  });
  stop = new AbortController();
  composer = startComposer({
    document,
    hostname: 'forum.example',
    signal: stop.signal,
    state: { pause, policy: pause, language: 'en' },
    judge: text => {
      asked.push(text);
      return answer(text);
    },
    soften: async () => null,
    isInDanger: async () => false,
    wake: () => void woken++,
    turnOff: () => undefined,
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A person's click on the button. */
function press(more: MouseEventInit = {}, button = document.querySelector('button')): void {
  const event = new PointerEvent('click', { bubbles: true, cancelable: true, composed: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button?.dispatchEvent(event);
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function send(text: string, ms = 0): Promise<void> {
  area().value = text;
  press();
  await wait(ms);
}

describe('a press that sends', () => {
  it('goes on by itself, once, when the draft is friendly', async () => {
    await send('Thank you all');
    expect(sent).toEqual(['Thank you all']);
    expect(panel()).toBeNull();
  });

  it('waits beside a panel when the draft is hostile, and the draft stays in the box', async () => {
    await send('Go away, you turnip', 5000);
    expect(sent).toEqual([]);
    expect(panel()).not.toBeNull();
    expect(area().value).toBe('Go away, you turnip');
  });

  it('goes on at the second press, unasked, and takes the panel along', async () => {
    await send('Go away, you turnip');
    press();
    expect(sent).toEqual(['Go away, you turnip']);
    expect(panel()).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('is asked about again when the draft has become another', async () => {
    await send('Go away, you turnip');
    await send('Go away, you turnip, and never come back');
    expect(asked).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  const silences: [string, () => Promise<Verdict>][] = [
    ['no answer comes', () => new Promise(() => undefined)],
    ['asking fails', () => Promise.reject(new Error('worker gone'))],
    ['the judge failed', async () => ({ kind: 'failed', reason: 'model-missing' })],
    ['the text was skipped', async () => ({ kind: 'skipped', reason: 'other-language' })],
  ];
  it.each(silences)('goes on within 700 ms when %s', async (_, silence) => {
    answer = silence;
    await send('Go away, you turnip', 700);
    expect(sent).toEqual(['Go away, you turnip']);
    expect(panel()).toBeNull();
  });

  it('is waited for no longer when the person presses again', async () => {
    answer = () => new Promise(() => undefined);
    await send('Go away, you turnip', 300);
    press();
    expect(sent).toHaveLength(1);
    await wait(2000);
    expect(sent).toHaveLength(1);
  });

  it('of the draft after that one waits for a verdict of its own', async () => {
    answer = text => new Promise(resolve => setTimeout(resolve, 500, verdictOn(text)));
    await send('Thank you all', 100);
    press();
    expect(sent).toEqual(['Thank you all']);
    await send('Go away, you turnip', 450);
    expect(sent).toEqual(['Thank you all']);
    await wait(100);
    expect(sent).toEqual(['Thank you all']);
    expect(panel()).not.toBeNull();
  });

  it('goes on although the person writes in another box meanwhile', async () => {
    answer = text => new Promise(resolve => setTimeout(resolve, 500, verdictOn(text)));
    document.body.insertAdjacentHTML('beforeend', '<form><textarea></textarea><button>Reply</button></form>');
    const [, other] = document.querySelectorAll('form');
    const replied = vi.fn((event: Event) => event.preventDefault());
    other?.addEventListener('submit', replied);
    await send('Thank you all', 100);
    (other?.querySelector('textarea') as HTMLTextAreaElement).value = 'You are welcome';
    press({}, other?.querySelector('button'));
    await wait(600);
    expect(sent).toEqual(['Thank you all']);
    expect(replied).toHaveBeenCalledTimes(1);
  });

  it('is one press when it is a double click', async () => {
    answer = () => new Promise(resolve => setTimeout(resolve, 200, verdictOn('turnip')));
    await send('Go away, you turnip', 50);
    press({ detail: 2 });
    await wait(500);
    expect(sent).toEqual([]);
    expect(panel()).not.toBeNull();
  });

  const untouched: [string, string][] = [
    ['an empty box', '  '],
    ['a draft longer than is judged', 'turnip '.repeat(1000)],
  ];
  it.each(untouched)('is let through at once with %s', async (_, text) => {
    await send(text);
    expect(asked).toEqual([]);
    expect(sent).toEqual([text]);
  });

  it('is let through where the person wants no pause', async () => {
    composer.update({ pause: null, policy: pause, language: 'en' });
    await send('Go away, you turnip');
    expect(asked).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('goes on where no panel can be shown', async () => {
    HTMLElement.prototype.showPopover = () => {
      throw new Error('A page took it away.');
    };
    await send('Go away, you turnip');
    expect(sent).toEqual(['Go away, you turnip']);
    expect(panel()).toBeNull();
  });

  it('that is held when Cybercare stops goes out', async () => {
    answer = () => new Promise(() => undefined);
    await send('Go away, you turnip', 100);
    stop.abort();
    await wait(700);
    expect(sent).toEqual(['Go away, you turnip']);
  });
});

it('a page as it was, when Cybercare stops with a panel open', async () => {
  const before = document.body.outerHTML;
  await send('Go away, you turnip');
  expect(document.body.outerHTML).not.toBe(before);
  stop.abort();
  expect(document.body.outerHTML).toBe(before);
});

it('the panel shows a page no word of ours', async () => {
  await send('Go away, you turnip');
  expect(panel()?.textContent).toBe('');
  expect(panel()?.shadowRoot).toBeNull();
});

it('the panel keeps its looks when comments are found beside it', async () => {
  await send('Go away, you turnip');
  removeLeftMarks(document);
  expect(panel()).not.toBeNull();
});

it('nothing is left of a note that the page does not show', async () => {
  HTMLElement.prototype.showPopover = () => {
    throw new Error('A page took it away.');
  };
  area().focus();
  area().value = 'Thank you all';
  await expect(composer.check()).rejects.toThrow();
  expect(panel()).toBeNull();
});

it('typing asks nothing', async () => {
  area().value = 'Go away, you turnip';
  for (const type of ['keydown', 'input', 'keyup']) {
    area().dispatchEvent(new KeyboardEvent(type, { key: 'p', bubbles: true }));
  }
  await wait(2000);
  expect(asked).toEqual([]);
});

const focus = () => {
  area().focus();
  area().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
};
const pointAtButton = () =>
  document.querySelector('button')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));

it('the judge is woken when a person comes to a box, or to its button much later, and told nothing', async () => {
  focus();
  pointAtButton();
  expect(woken).toBe(1);
  await wait(25_000);
  expect(woken).toBe(1);
  pointAtButton();
  expect(woken).toBe(2);
  expect(asked).toEqual([]);
});

describe('a page that submits by itself and empties the field at once', () => {
  const submitAndEmpty = (text: string) => {
    area().value = text;
    const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector('form')?.dispatchEvent(event);
    area().value = '';
  };

  it('sends a friendly draft whole, and finds its field empty', async () => {
    submitAndEmpty('Thank you all');
    await wait(0);
    expect(sent).toEqual(['Thank you all']);
    expect(area().value).toBe('');
  });

  it('gives a hostile draft back to the person', async () => {
    submitAndEmpty('Go away, you turnip');
    await wait(0);
    expect(sent).toEqual([]);
    expect(area().value).toBe('Go away, you turnip');
    expect(panel()).not.toBeNull();
  });
});

describe('“check my words”', () => {
  it('shows the panel beside hostile words, where nothing was being sent', async () => {
    focus();
    area().value = 'Go away, you turnip';
    await composer.check();
    expect(panel()).not.toBeNull();
    expect(sent).toEqual([]);
  });

  it('leaves a note for a moment beside friendly ones, and keeps the focus', async () => {
    focus();
    area().value = 'Thank you all';
    await composer.check();
    expect(panel()).not.toBeNull();
    expect(document.activeElement).toBe(area());
    await wait(4000);
    expect(panel()).toBeNull();
  });

  it('does nothing where nobody wrote', async () => {
    await composer.check();
    expect(asked).toEqual([]);
    expect(panel()).toBeNull();
  });
});
