import { describe, expect, it } from 'vitest';
import { Drafts } from '../../../src/content/composer-drafts.ts';

const box = {} as HTMLElement;
const ASKED = 'Nobody wants you here, you turnip.';

describe('a draft a person was asked about goes out unasked', () => {
  const examples: [string, string, boolean][] = [
    ['as it was', ASKED, true],
    ['in other letter case and spacing', `  nobody WANTS you\nhere, you   turnip. `, true],
    ['with a few characters changed', 'Nobody wants you here, you turnips!', true],
    ['but not with a word more', `${ASKED} Clown.`, false],
    ['but not with a word less', 'Nobody wants you here.', false],
    ['but not as something else', 'Go away, you clown.', false],
  ];
  it.each(examples)('%s', (_, text, isSettled) => {
    const drafts = new Drafts();
    drafts.asked(box, ASKED);
    expect(drafts.isSettled(box, text)).toBe(isSettled);
  });
});

it('a draft that was cleared is known as it is only: a few letters may make it hostile', () => {
  const drafts = new Drafts();
  drafts.cleared(box, 'You are a tulip');
  expect(drafts.isSettled(box, 'you are  a tulip')).toBe(true);
  expect(drafts.isSettled(box, 'You are a turnip')).toBe(false);
});

it('every box has drafts of its own', () => {
  const drafts = new Drafts();
  drafts.asked(box, ASKED);
  expect(drafts.isSettled({} as HTMLElement, ASKED)).toBe(false);
});

it('of a chat the last fifty drafts are known', () => {
  const drafts = new Drafts();
  for (let index = 0; index < 51; index++) drafts.asked(box, `${index} ${'x'.repeat(index * 10)}`);
  expect(drafts.isSettled(box, '0 ')).toBe(false);
  expect(drafts.isSettled(box, `50 ${'x'.repeat(500)}`)).toBe(true);
});
