import { loadBilingual } from '../src/background/judge/bilingual.ts';
import type { Judge, Judgement } from '../src/background/judge/judge.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { decide, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import { answerLines, writeLine } from './lines.ts';
import { nodeOptions } from './node-judge.ts';
import { parseTextRow, type TextRow } from './text-row.ts';

const rounded = (scores: object) =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, Number(score.toFixed(6))]));

/** What a person with the settings of a new installation would see of it. */
function answer({ id, likely }: TextRow, judgement: Judgement, policy: Policy): object {
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

/** JSON lines {id, text, lang?} in, JSON lines {id, lang, scores, decision} out; exit code as `answerLines`. */
export function scoreLines(
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void>,
  judge: Judge,
): Promise<number> {
  const policy: Policy = { ...DEFAULTS, thresholds: thresholdsFor(DEFAULTS.sensitivity) };
  return answerLines(input, write, parseTextRow, async row => {
    const [judgement] = await judge.judge([row.text], row.likely);
    return answer(row, judgement as Judgement, policy);
  });
}

/** The command: standard input to standard output. */
export async function score(): Promise<number> {
  const judge = await loadBilingual(nodeOptions());
  return scoreLines(process.stdin, line => writeLine(process.stdout, line), judge);
}
