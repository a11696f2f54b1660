import { loadBilingual } from '../src/background/judge/bilingual.ts';
import type { Judge, Judgement } from '../src/background/judge/judge.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { decide, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import { LANGUAGES, type Language } from '../src/shared/verdict.ts';
import { linesOf, writeLine } from './lines.ts';
import { nodeOptions } from './node-judge.ts';

interface Row {
  id: unknown;
  text: string;
  likely: Language | undefined;
}

/** What one line asks for, or what is wrong with it. */
function parseLine(line: string): Row | { id: unknown; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  const {
    id = null,
    text,
    lang,
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: 'This line has no "text" that is a string.' };
  return { id, text, likely: LANGUAGES.find(language => language === lang) };
}

const rounded = (scores: object) =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, Number(score.toFixed(6))]));

/** What a person with the settings of a new installation would see of it. */
function answer({ id, likely }: Row, judgement: Judgement, policy: Policy): object {
  const decision = decide(judgement, policy).treatment;
  switch (judgement.kind) {
    case 'scored':
      return { id, lang: judgement.language, scores: rounded(judgement.scores), decision };
    case 'skipped': {
      const lang = judgement.reason === 'other-language' ? 'other' : (likely ?? null);
      return { id, lang, scores: null, decision, skipped: judgement.reason };
    }
    case 'failed':
      return { id, lang: likely ?? null, scores: null, decision, failed: judgement.reason };
  }
}

/**
 * JSON lines {id, text, lang?} in, JSON lines {id, lang, scores, decision} out, in the same order.
 * @returns the exit code: 1 when a line was not understood, which is answered {id, error}
 */
export async function scoreLines(
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void>,
  judge: Judge,
): Promise<number> {
  const policy: Policy = { ...DEFAULTS, thresholds: thresholdsFor(DEFAULTS.sensitivity) };
  let code = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const row = parseLine(line);
    if ('error' in row) {
      code = 1;
      await write(JSON.stringify(row));
      continue;
    }
    const [judgement] = await judge.judge([row.text], row.likely);
    await write(JSON.stringify(answer(row, judgement as Judgement, policy)));
  }
  return code;
}

/** The command: standard input to standard output. */
export async function score(): Promise<number> {
  const judge = await loadBilingual(nodeOptions());
  return scoreLines(process.stdin, line => writeLine(process.stdout, line), judge);
}
