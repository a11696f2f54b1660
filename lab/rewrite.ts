import type { Judge } from '../src/background/judge/judge.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import type { Softener } from '../src/background/rewriter/softener.ts';
import { holdsBlow } from '../src/shared/asked-softening.ts';
import { CATEGORIES, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import type { Softening } from '../src/shared/softening.ts';
import { answerLines, writeLine } from './lines.ts';
import { nodeSoftener } from './node-judge.ts';
import { parseTextRow } from './text-row.ts';

type Model = Pick<Judge, 'judge'> & Pick<Softener, 'soften'>;

/** Whoever asks for softer words wants coarse ones gone as well: every kind that is found is softened. */
const POLICY: Policy = {
  mode: 'gentle',
  treatments: { ...DEFAULTS.treatments, ...Object.fromEntries(CATEGORIES.map(kind => [kind, 'cover'])) },
  thresholds: thresholdsFor(DEFAULTS.sensitivity),
};

/**
 * The text, the same without the blow (null where there is none, or the text would be covered) and the edits between;
 * `kept` says why a hostile text has no softer form.
 */
async function answer(id: unknown, text: string, model: Model): Promise<object> {
  const nothing = { id, text, softened: null, edits: [] };
  const [judgement] = await model.judge([text]);
  if (!judgement || !holdsBlow(judgement, POLICY)) return nothing;
  const [softening] = (await model.soften([text])) as [Softening];
  if (softening.kind === 'kept') return { ...nothing, kept: softening.reason };
  const { text: softened, edits, neutral } = softening;
  return { id, text, softened, edits, ...(neutral && { neutral }) };
}

/** JSON lines {id, text} in, JSON lines {id, text, softened, edits} out; exit code as `answerLines`. */
export const rewriteLines = (
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void>,
  model: Model,
): Promise<number> => answerLines(input, write, parseTextRow, ({ id, text }) => answer(id, text, model));

/** The command: standard input to standard output. */
export async function rewrite(): Promise<number> {
  const { judge, softener } = await nodeSoftener();
  const model: Model = { judge: texts => judge.judge(texts), soften: texts => softener.soften(texts) };
  return rewriteLines(process.stdin, line => writeLine(process.stdout, line), model);
}
