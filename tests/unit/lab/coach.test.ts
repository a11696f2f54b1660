import { describe, expect, it } from 'vitest';
import { coachLines } from '../../../lab/coach.ts';
import { shippedTexts } from '../../../lab/coach-texts.ts';
import type { Judge, Judgement } from '../../../src/background/judge/judge.ts';
import { LABELS, type Scores } from '../../../src/shared/verdict.ts';

/** Finds clowns hostile, Russian in another language, and everything else kind. */
function judgementOf(text: string): Judgement {
  if (/\p{Script=Cyrillic}/u.test(text)) return { kind: 'skipped', reason: 'other-language' };
  const zero = Object.fromEntries(LABELS.map(label => [label, 0])) as Scores;
  const hostile = /clown/i.test(text);
  return {
    kind: 'scored',
    language: 'en',
    scores: { ...zero, toxicity: hostile ? 0.95 : 0.01, insult: hostile ? 0.95 : 0 },
  };
}
const JUDGE: Judge = {
  judge: async texts => texts.map(judgementOf),
  dispose: async () => {},
  selfTest: async () => true,
};

async function* chunks(text: string) {
  yield text;
}

async function run(...lines: unknown[]) {
  const out: Record<string, unknown>[] = [];
  const text = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const code = await coachLines(chunks(text), async line => void out.push(JSON.parse(line)), JUDGE);
  return { code, out };
}

describe('lab coach', () => {
  it('answers a comment with its situation and suggestions', async () => {
    const { code, out } = await run({ id: 'a', comment: 'What a clown', role: 'bystander', site: 'youtube' });
    expect(code).toBe(0);
    expect(out[0]).toMatchObject({ id: 'a', situation: 'S1' });
    const suggestions = out[0]?.['suggestions'] as { strategy: string; text: string }[];
    expect(suggestions.map(({ strategy }) => strategy)).toEqual(['SUP', 'DIS', 'EMP']);
    for (const { text } of suggestions) expect(text).toMatch(/[.?]$/);
  });

  it('reads a thread as numbers or as comments', async () => {
    const thread = Array.from({ length: 9 }, () => 'clown');
    const line = { comment: 'What a clown', role: 'target', site: 'youtube' };
    const { out } = await run(
      { id: 1, ...line, thread: { hostile: 9, kind: 0, all: 12 } },
      { id: 2, ...line, thread },
      { id: 3, ...line, thread: thread.map(text => ({ text })) },
      { id: 4, ...line, thread: ['fine', 'good'] },
      { id: 5, ...line, thread: 'nonsense' },
    );
    expect(out.map(({ situation }) => situation)).toEqual(['S6', 'S6', 'S6', 'S1', 'S1']);
  });

  it('has a general answer to markup, length, another language and nothing', async () => {
    const { code, out } = await run(
      ...['<script></script>', 'clown '.repeat(2000), 'Привет', ''].map((comment, id) => ({
        id,
        comment,
        role: 'bystander',
      })),
    );
    expect(code).toBe(0);
    for (const { suggestions } of out) expect((suggestions as unknown[]).length).toBeGreaterThan(0);
  });

  it('answers bad lines with an error, goes on, and ends with 1', async () => {
    const { code, out } = await run(
      'nothing',
      { id: 7 },
      { id: 8, comment: 3 },
      { id: 9, comment: 'x', role: 'judge' },
      {
        id: 10,
        comment: 'fine',
        role: 'target',
      },
    );
    expect(code).toBe(1);
    expect(out.map(line => [line['id'], 'error' in line])).toEqual([
      [null, true],
      [7, true],
      [8, true],
      [9, true],
      [10, false],
    ]);
  });

  it('proposes no words that our model finds unkind', async () => {
    const unkind: Judge = {
      ...JUDGE,
      judge: async texts => texts.map(text => judgementOf(text.startsWith('What a') ? text : 'clown')),
    };
    const out: string[] = [];
    await coachLines(chunks('{"id":1,"comment":"What a clown"}'), async line => void out.push(line), unkind);
    expect(JSON.parse(out[0] ?? '').suggestions).toEqual([]);
  });

  it('checks every text there is, with its placeholders filled', () => {
    const texts = shippedTexts();
    expect(texts.length).toBeGreaterThan(600);
    expect(texts.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});
