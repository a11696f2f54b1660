// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPresses } from '../../../src/content/press.ts';

let button: HTMLButtonElement;
let told: string[];
let canPeek: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  canPeek = true;
  button = document.createElement('button');
  document.body.replaceChildren(button);
  button.setPointerCapture = () => undefined;
  watchPresses(button, {
    pressed: () => void told.push('pressed'),
    held: () => canPeek && told.push('held') > 0,
    released: () => void told.push('released'),
  });
});
afterEach(() => vi.useRealTimers());

/** What a person does; what a page makes up is not trusted. */
function happen(type: string, more: Record<string, unknown> = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  for (const [name, value] of Object.entries({ isTrusted: true, ...more }))
    Object.defineProperty(event, name, { value });
  button.dispatchEvent(event);
  return event;
}
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const mouse = { button: 0, pointerId: 1 };
const space = { key: ' ', repeat: false };

const STORIES: [string, () => void, string[]][] = [
  [
    'a short press is a click',
    () => {
      happen('pointerdown', mouse);
      wait(200);
      happen('pointerup', mouse);
      happen('click');
      wait(1000);
    },
    ['pressed'],
  ],
  [
    'a held press tells its beginning and its end, and its click means nothing',
    () => {
      happen('pointerdown', mouse);
      wait(360);
      happen('pointerup', mouse);
      happen('click');
    },
    ['held', 'released'],
  ],
  [
    'so does Space',
    () => {
      happen('keydown', space);
      wait(200);
      happen('keydown', { ...space, repeat: true });
      wait(200);
      happen('keyup', space);
      happen('click');
    },
    ['held', 'released'],
  ],
  [
    'Space pressed shortly is a click',
    () => {
      happen('keydown', space);
      wait(100);
      happen('keyup', space);
      happen('click');
      wait(1000);
    },
    ['pressed'],
  ],
  [
    'Enter is a click at once',
    () => {
      happen('keydown', { key: 'Enter', repeat: false });
      happen('click');
      wait(1000);
    },
    ['pressed'],
  ],
  [
    'a press that ends elsewhere, by a menu or another window say, ends all the same',
    () => {
      happen('pointerdown', mouse);
      wait(360);
      happen('blur');
      happen('pointercancel');
    },
    ['held', 'released'],
  ],
  [
    'the click after a held one counts again',
    () => {
      happen('pointerdown', mouse);
      wait(360);
      happen('pointerup', mouse);
      wait(200);
      happen('click');
    },
    ['held', 'released', 'pressed'],
  ],
  [
    'where holding means nothing, the end of it is a click',
    () => {
      canPeek = false;
      happen('pointerdown', mouse);
      wait(1000);
      happen('pointerup', mouse);
      happen('click');
    },
    ['pressed'],
  ],
  [
    'the other button of the mouse is none of ours',
    () => {
      happen('pointerdown', { ...mouse, button: 2 });
      wait(1000);
    },
    [],
  ],
  [
    'what a page makes up does nothing',
    () => {
      happen('pointerdown', { ...mouse, isTrusted: false });
      happen('keydown', { ...space, isTrusted: false });
      wait(1000);
      happen('click', { isTrusted: false });
    },
    [],
  ],
];

it.each(STORIES)('%s', (_, act, heard) => {
  act();
  expect(told).toEqual(heard);
});

it('a click of ours never reaches what it would do in the page', () => {
  expect(happen('click').defaultPrevented).toBe(true);
});
