// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundComment } from '../../../src/content/found-comment.ts';
import { startTally } from '../../../src/content/tally.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const policy = () => ({
  mode: 'reader' as const,
  treatments: DEFAULTS.treatments,
  thresholds: { en: all(0.5), fr: all(0.5) },
});
const scored = (scores: Partial<Scores>): Verdict => ({
  kind: 'scored',
  language: 'en',
  scores: { ...all(0), ...scores },
});
const VERDICTS: Record<string, Verdict | undefined> = {
  kind: scored({ supportive: 0.9 }),
  insult: scored({ toxicity: 0.9, insult: 0.9 }),
  neither: scored({}),
  failed: { kind: 'failed', reason: 'no-answer' },
};
const comment = (id: string, text: string) => ({ id, text }) as FoundComment;

let comments: FoundComment[] = [];
let known = VERDICTS;
const send = vi.fn();
const counted = new Set<string>();
const start = (signal = new AbortController().signal) =>
  startTally({ comments: () => comments, counted, verdictOn: text => known[text], policy, send, signal });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  send.mockClear();
  counted.clear();
  known = VERDICTS;
});

describe('a page counts', () => {
  it('kind and hostile comments, the others not', () => {
    comments = ['kind', 'insult', 'neither', 'failed', 'unknown', 'insult'].map((text, i) =>
      comment(`${i}`, text),
    );
    start()();
    vi.runAllTimers();
    expect(send.mock.calls).toEqual([[{ kind: 1, hostile: { insult: 2 } }]]);
  });

  it('each comment once a visit, whatever comes and goes', () => {
    comments = [comment('a', 'insult'), comment('a', 'insult')];
    const tally = start();
    for (let turn = 0; turn < 3; turn++) {
      tally();
      vi.runAllTimers();
    }
    start()();
    vi.runAllTimers();
    expect(send.mock.calls).toEqual([[{ kind: 0, hostile: { insult: 1 } }]]);
  });

  it('at most once a second', () => {
    const tally = start();
    for (let ms = 0; ms < 5000; ms += 10) {
      comments = [...comments, comment(`ms-${ms}`, 'insult')];
      tally();
      vi.advanceTimersByTime(10);
    }
    expect(send.mock.calls.length).toBeLessThanOrEqual(5);
    expect(send.mock.calls.length).toBeGreaterThan(3);
  });

  it('what failed once it is known after all', () => {
    comments = [comment('a', 'late')];
    known = { late: { kind: 'failed', reason: 'no-answer' } };
    const tally = start();
    tally();
    vi.runAllTimers();
    expect(send).not.toHaveBeenCalled();
    known = { late: VERDICTS['insult'] };
    tally();
    vi.runAllTimers();
    expect(send).toHaveBeenCalledOnce();
  });

  it('what it has seen when it ends, and nothing afterwards', () => {
    comments = [comment('a', 'insult')];
    const stop = new AbortController();
    start(stop.signal)();
    stop.abort();
    expect(send).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(send).toHaveBeenCalledOnce();
  });

  it('without a timer while nothing happens', () => {
    comments = [];
    start()();
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a chat without end, in bounded memory', () => {
    comments = Array.from({ length: 50_000 }, (_, i) => comment(`${i}`, 'kind'));
    start()();
    vi.runAllTimers();
    expect(counted.size).toBeLessThanOrEqual(20_000);
  });
});
