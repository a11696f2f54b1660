import { describe, expect, it } from 'vitest';
import { rewriteLines } from '../../../lab/rewrite.ts';
import type { Judgement } from '../../../src/background/judge/judge.ts';
import type { Softening } from '../../../src/shared/softening.ts';
import { LABELS, type Scores } from '../../../src/shared/verdict.ts';

const scored = (toxicity: number, insult = 0): Judgement => ({
  kind: 'scored',
  language: 'en',
  scores: { ...(Object.fromEntries(LABELS.map(label => [label, 0])) as Scores), toxicity, insult },
});

const SOFT: Record<string, Softening> = {
  'you turnip, it broke': {
    kind: 'softened',
    text: 'it broke',
    edits: [{ from: 0, to: 12, words: '' }],
    neutral: false,
  },
  'you turnip': {
    kind: 'softened',
    text: '[nothing]',
    edits: [{ from: 0, to: 10, words: '[nothing]' }],
    neutral: true,
  },
  'no turnips again': {
    kind: 'softened',
    text: 'not again',
    edits: [{ from: 0, to: 10, words: 'not' }],
    neutral: false,
  },
  'I will find you, turnip': { kind: 'kept', reason: 'danger' },
};

async function rewrite(input: string) {
  const lines: unknown[] = [];
  const code = await rewriteLines(
    (async function* () {
      yield input;
    })(),
    async line => {
      lines.push(JSON.parse(line));
    },
    {
      judge: async texts =>
        texts.map(text =>
          text.includes('turnips') ? scored(0.3, 0.5) : scored(text.includes('turnip') ? 0.99 : 0.01),
        ),
      soften: async texts => texts.map(text => SOFT[text] as Softening),
    },
  );
  return { code, lines };
}

describe('lab rewrite answers each line', () => {
  it.each([
    [
      'softer words and the edits between',
      'you turnip, it broke',
      { softened: 'it broke', edits: [{ from: 0, to: 12, words: '' }] },
    ],
    [
      'the neutral line, said to be it',
      'you turnip',
      { softened: '[nothing]', edits: [{ from: 0, to: 10, words: '[nothing]' }], neutral: true },
    ],
    [
      'softer words for what is not hostile as a whole, but stings',
      'no turnips again',
      { softened: 'not again', edits: [{ from: 0, to: 10, words: 'not' }] },
    ],
    [
      'nothing for what is covered, and why',
      'I will find you, turnip',
      { softened: null, edits: [], kept: 'danger' },
    ],
    ['nothing for what is not hostile', 'thank you', { softened: null, edits: [] }],
  ])('%s', async (_, text, answer) => {
    const { code, lines } = await rewrite(`${JSON.stringify({ id: 7, text })}\n`);
    expect(lines).toEqual([{ id: 7, text, ...answer }]);
    expect(code).toBe(0);
  });

  it('a line that is not understood is told so, the others are answered, and the exit code says it', async () => {
    const { code, lines } = await rewrite('nonsense\n{"id":1}\n{"id":2,"text":"thank you"}\n');
    expect(lines).toEqual([
      { id: null, error: 'This line is not JSON.' },
      { id: 1, error: 'This line has no "text" that is a string.' },
      { id: 2, text: 'thank you', softened: null, edits: [] },
    ]);
    expect(code).toBe(1);
  });
});
