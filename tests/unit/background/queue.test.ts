import { describe, expect, it } from 'vitest';
import { Queue } from '../../../src/background/queue.ts';
import type { Verdict } from '../../../src/shared/verdict.ts';

const verdict: Verdict = { kind: 'skipped', reason: 'empty' };
const texts = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`);

/** A judge that notes what it was asked, and never lets itself be asked twice at once. */
function watchedJudge(fail: (texts: string[]) => boolean = () => false) {
  const calls: string[][] = [];
  let busy = false;
  const judge = async (asked: string[]) => {
    expect(busy).toBe(false);
    busy = true;
    calls.push(asked);
    await new Promise(resolve => setTimeout(resolve));
    busy = false;
    if (fail(asked)) throw new Error('broken');
    return asked.map(() => verdict);
  };
  return { judge, calls };
}

describe('tabs share one model', () => {
  it('which judges one call at a time and gives each tab a turn', async () => {
    const { judge, calls } = watchedJudge();
    const queue = new Queue(judge);
    const answers = await Promise.all([
      queue.ask(1, texts('a', 20)),
      queue.ask(2, texts('b', 3)),
      queue.ask(1, texts('c', 1)),
    ]);
    expect(answers.map(answer => answer.length)).toEqual([20, 3, 1]);
    expect(calls.map(([first]) => first)).toEqual(['a0', 'b0', 'a8', 'a16', 'c0']);
  });

  it('and when one request breaks, only its asker is told', async () => {
    const { judge } = watchedJudge(asked => asked.includes('bad'));
    const queue = new Queue(judge);
    const [broken, fine] = await Promise.allSettled([queue.ask(1, ['bad']), queue.ask(2, ['good'])]);
    expect(broken.status).toBe('rejected');
    expect(fine).toEqual({ status: 'fulfilled', value: [verdict] });
  });

  it('and a tab that asks for too much at once is refused', async () => {
    const queue = new Queue(watchedJudge().judge);
    const asked = Array.from({ length: 13 }, (_, index) => queue.ask(1, [`${index}`]));
    const outcomes = await Promise.allSettled([...asked, queue.ask(2, ['other'])]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array(12).fill('fulfilled'),
      'rejected',
      'fulfilled',
    ]);
  });

  it('and a closed tab waits no longer', async () => {
    const { judge, calls } = watchedJudge();
    const queue = new Queue(judge);
    const first = queue.ask(1, texts('a', 40));
    const second = queue.ask(2, texts('b', 40));
    queue.drop(2);
    expect(await second).toEqual([]);
    expect(await first).toHaveLength(40);
    expect(calls.flat().some(text => text.startsWith('b'))).toBe(false);
  });
});
