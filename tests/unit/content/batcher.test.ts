// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Batcher } from '../../../src/content/batcher.ts';
import type { FoundComment } from '../../../src/content/found-comment.ts';
import { OrphanedError } from '../../../src/shared/errors.ts';
import type { Verdict } from '../../../src/shared/verdict.ts';

const clean: Verdict = { kind: 'skipped', reason: 'empty' };
const comment = (text: string, visible = true): FoundComment => {
  const item = document.createElement('p');
  return { id: text, author: null, text, link: null, item, bodies: [item], visible };
};

function setUp(ask: (texts: string[]) => Promise<Verdict[]>) {
  const stop = new AbortController();
  const judged = vi.fn();
  const orphaned = vi.fn();
  const asked = vi.fn(ask);
  return {
    batcher: new Batcher<Verdict>({
      ask: asked,
      answered: judged,
      orphaned,
      signal: stop.signal,
      answers: new Map(),
      batch: 16,
      unanswered: { kind: 'failed', reason: 'no-answer' },
      known: text => (text.trim() === '' ? { kind: 'skipped', reason: 'empty' } : undefined),
    }),
    asked,
    judged,
    orphaned,
    stop,
  };
}

/** Elements on the page, which has no layout in these tests. */
const drawn = (isDrawn: () => boolean): void => {
  Element.prototype.checkVisibility = isDrawn;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
};

const answerAll = async (texts: string[]) => texts.map(() => clean);

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.checkVisibility = () => false;
});
afterEach(() => vi.useRealTimers());

it('what another engine said is forgotten, also while it is on its way, and asked for again', async () => {
  const { batcher, asked, judged } = setUp(async texts => {
    await new Promise(resolve => setTimeout(resolve, 100));
    return answerAll(texts);
  });
  batcher.want(comment('known'));
  await vi.runAllTimersAsync();
  batcher.want(comment('on its way'));
  await vi.advanceTimersByTimeAsync(60);
  batcher.forget();
  expect(batcher.answerTo('known')).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(asked.mock.calls).toEqual([[['known']], [['on its way']], [['on its way']]]);
  expect(judged.mock.calls.map(([text]) => text)).toEqual(['known', 'on its way']);
});

describe('comments become requests', () => {
  it('with each text asked for once, however many comments hold it', async () => {
    const { batcher, asked, judged } = setUp(answerAll);
    for (const text of ['a', 'b', 'a', 'a']) batcher.want(comment(text));
    await vi.runAllTimersAsync();
    expect(asked.mock.calls).toEqual([[['a', 'b']]]);
    expect(judged.mock.calls.map(([text]) => text)).toEqual(['a', 'b']);
  });

  it('of sixteen texts at most, one at a time, never two within fifty milliseconds', async () => {
    const times: number[] = [];
    const { batcher, asked } = setUp(async texts => {
      times.push(performance.now());
      return answerAll(texts);
    });
    for (let index = 0; index < 40; index++) batcher.want(comment(`text ${index}`));
    await vi.runAllTimersAsync();
    expect(asked.mock.calls.map(([texts]) => texts.length)).toEqual([16, 16, 8]);
    expect(times.slice(1).every((time, index) => time - (times[index] as number) >= 50)).toBe(true);
  });

  it('with those in view before the others', async () => {
    Element.prototype.checkVisibility = () => true;
    const { batcher, asked } = setUp(answerAll);
    for (let index = 0; index < 20; index++) batcher.want(comment(`far ${index}`, false));
    batcher.want(comment('near', true));
    await vi.runAllTimersAsync();
    expect(asked.mock.calls[0]?.[0][0]).toBe('near');
  });

  it('with those that left the view while they waited after those that came into it', async () => {
    drawn(() => true);
    const { batcher, asked } = setUp(answerAll);
    const passed = Array.from({ length: 20 }, (_, index) => comment(`passed ${index}`));
    for (const one of passed) batcher.want(one);
    for (const one of passed) one.visible = false;
    batcher.want(comment('in view'));
    await vi.runAllTimersAsync();
    expect(asked.mock.calls[0]?.[0][0]).toBe('in view');
    expect(asked.mock.calls.flatMap(([texts]) => texts)).toHaveLength(21);
  });

  it('without those nobody can see, until they come into view', async () => {
    const { batcher, asked } = setUp(answerAll);
    batcher.want(comment('decoy', false));
    await vi.runAllTimersAsync();
    expect(asked).not.toHaveBeenCalled();
    batcher.want(comment('decoy', true));
    await vi.runAllTimersAsync();
    expect(asked.mock.calls).toEqual([[['decoy']]]);
  });

  it('and looked at few times, however often one asks whether they wait', async () => {
    const looked = vi.fn(() => true);
    drawn(looked);
    const { batcher } = setUp(answerAll);
    const texts = Array.from({ length: 64 }, (_, index) => `far ${index}`);
    for (const text of texts) batcher.want(comment(text, false));
    for (let time = 0; time < 40; time++) {
      for (const text of texts) batcher.isWaiting(text);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(texts.some(text => batcher.isWaiting(text))).toBe(false);
    expect(looked.mock.calls.length).toBeLessThanOrEqual(2 * texts.length);
  });

  it('and one that is hidden before it is asked for waits no longer', async () => {
    let isDrawn = true;
    drawn(() => isDrawn);
    const { batcher, asked } = setUp(answerAll);
    batcher.want(comment('in a panel', false));
    expect(batcher.isWaiting('in a panel')).toBe(true);
    isDrawn = false;
    await vi.runAllTimersAsync();
    expect(asked).not.toHaveBeenCalled();
    expect(batcher.isWaiting('in a panel')).toBe(false);
  });

  it('and texts whose answer is known beforehand are answered without asking', async () => {
    const { batcher, asked, judged } = setUp(answerAll);
    batcher.want(comment(' \n'));
    await vi.runAllTimersAsync();
    expect(asked).not.toHaveBeenCalled();
    expect(judged.mock.calls.map(([, verdict]) => verdict.reason)).toEqual(['empty']);
  });
});

describe('when the worker dies', () => {
  it('the request is sent once more', async () => {
    let calls = 0;
    const { batcher, judged } = setUp(async texts => {
      if (++calls === 1) throw new Error('message channel closed');
      return answerAll(texts);
    });
    batcher.want(comment('a'));
    await vi.runAllTimersAsync();
    expect(judged).toHaveBeenCalledWith('a', clean);
  });

  it('twice, the text is failed, not clean, and may be asked for again', async () => {
    let broken = true;
    const { batcher, asked, judged } = setUp(async texts => {
      if (broken) throw new Error('message channel closed');
      return answerAll(texts);
    });
    batcher.want(comment('a'));
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(judged).toHaveBeenLastCalledWith('a', { kind: 'failed', reason: 'no-answer' });
    broken = false;
    batcher.want(comment('a'));
    await vi.runAllTimersAsync();
    expect(judged).toHaveBeenLastCalledWith('a', clean);
  });

  it('or never answers, the text fails in the end', async () => {
    const { batcher, judged } = setUp(() => new Promise(() => undefined));
    batcher.want(comment('a'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(judged).toHaveBeenCalledWith('a', { kind: 'failed', reason: 'no-answer' });
  });

  it('with the whole extension, we say so once and ask no more', async () => {
    const { batcher, asked, orphaned, stop } = setUp(async () => {
      throw new OrphanedError('gone');
    });
    orphaned.mockImplementation(() => stop.abort());
    batcher.want(comment('a'));
    batcher.want(comment('b'));
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(orphaned).toHaveBeenCalledTimes(1);
  });
});
