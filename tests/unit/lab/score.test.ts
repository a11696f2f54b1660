import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../../lab/lines.ts';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { scoreLines } from '../../../lab/score.ts';
import { loadBilingual } from '../../../src/background/judge/bilingual.ts';
import type { Judge } from '../../../src/background/judge/judge.ts';
import { LABELS } from '../../../src/shared/verdict.ts';
import { fakeModel } from '../judge/fake-model.ts';

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

describe('lab score', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await loadBilingual({ ...nodeOptions(), ...fakeModel() });
  });
  afterAll(() => judge.dispose());

  async function run(...parts: (string | Uint8Array)[]) {
    const out: Record<string, unknown>[] = [];
    const code = await scoreLines(chunks(...parts), async line => void out.push(JSON.parse(line)), judge);
    return { code, out };
  }

  it('answers every text with nine scores and a decision', async () => {
    const { code, out } = await run('{"id":"a","text":"you are kind"}\n');
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    expect(Object.keys(out[0] ?? {})).toEqual(['id', 'lang', 'scores', 'decision']);
    expect(Object.keys(out[0]?.['scores'] as object)).toEqual([...LABELS]);
    expect(['show', 'cover', 'collapse']).toContain(out[0]?.['decision']);
  });

  it('shows what it skips, and says why', async () => {
    const { code, out } = await run('{"id":1,"text":""}\n{"id":2,"text":"Как дела, друзья?","lang":"fr"}\n');
    expect(code).toBe(0);
    expect(out).toEqual([
      { id: 1, lang: null, scores: null, decision: 'show', skipped: 'empty' },
      { id: 2, lang: 'other', scores: null, decision: 'show', skipped: 'other-language' },
    ]);
  });

  it('answers bad lines with an error, goes on, and ends with 1', async () => {
    const { code, out } = await run(
      'nothing\n[1]\n{"id":7}\n{"id":8,"text":3}\nnull\n{"id":9,"text":"you are"}\n',
    );
    expect(code).toBe(1);
    expect(out.map(line => [line['id'], 'error' in line])).toEqual([
      [null, true],
      [null, true],
      [7, true],
      [8, true],
      [null, true],
      [9, false],
    ]);
  });

  it('keeps the order of many lines, ignores empty ones, and reads a last line that nothing ends', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, id) => `${JSON.stringify({ id, text: 'a'.repeat(id % 30) })}\n${id % 7 ? '' : '\r\n \n'}`,
    );
    const { out } = await run(...lines, '{"id":500,"text":"a"}');
    expect(out.map(({ id }) => id)).toEqual(Array.from({ length: 501 }, (_, id) => id));
  });
});

it('cuts input at \\n only, wherever the chunks of bytes end', async () => {
  const bytes = new TextEncoder().encode('\ufeffé\u2028b\r\n😂\n\nlast');
  const found = [];
  for await (const line of linesOf(chunks(...Array.from(bytes, byte => Uint8Array.of(byte)))))
    found.push(line);
  expect(found).toEqual(['é\u2028b\r', '😂', '', 'last']);
});
