import { loadBilingual } from '../src/background/judge/bilingual.ts';
import type { Judge } from '../src/background/judge/judge.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { suggestKindly } from '../src/care/kind-words.ts';
import type { Asked } from '../src/care/suggest.ts';
import type { ThreadFacts } from '../src/shared/page-state.ts';
import { decide, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import { checkTexts } from './coach-check.ts';
import { type CoachLine, parseLine } from './coach-line.ts';
import { answerLines, writeLine } from './lines.ts';
import { nodeOptions } from './node-judge.ts';

/** The numbers of a thread, from the words of its comments, as a new installation sees them. */
async function factsOf(thread: CoachLine['thread'], judge: Judge): Promise<ThreadFacts | undefined> {
  if (!Array.isArray(thread)) return thread;
  const policy: Policy = { ...DEFAULTS, thresholds: thresholdsFor(DEFAULTS.sensitivity) };
  const facts = { hostile: 0, kind: 0, all: thread.length };
  for (const text of thread) {
    const [judgement] = await judge.judge([text]);
    if (judgement?.kind !== 'scored') continue;
    if (decide(judgement, policy).treatment !== 'show') facts.hostile++;
    else if (judgement.scores.supportive >= policy.thresholds[judgement.language].supportive) facts.kind++;
  }
  return facts;
}

async function answer(
  { id, comment, role, site, lang, thread, title }: CoachLine,
  judge: Judge,
): Promise<object> {
  const [judgement] = await judge.judge([comment], lang);
  const scored = judgement?.kind === 'scored' ? judgement : null;
  const language = scored?.language ?? lang ?? null;
  const asked: Asked = {
    text: comment,
    scores: scored?.scores ?? null,
    thread: await factsOf(thread, judge),
    role,
    language,
    speaks: language ?? 'en',
    seed: 0,
    site,
    title,
  };
  const { situation, cards } = await suggestKindly(asked, async text => {
    const [said] = await judge.judge([text], asked.language ?? asked.speaks);
    return said?.kind === 'scored' ? said.scores : null;
  });
  const suggestions = cards.map(({ strategy, place, text }) => ({ strategy, place, text }));
  return { id, situation, suggestions };
}

/**
 * JSON lines {id, comment, role, site, lang?, thread?, title?} in; {id, situation, suggestions: [{strategy, place,
 * text}]} out, in the same order. The situation is null where nothing could be recognised. A `thread` is the numbers
 * of comments {hostile, kind, all, perHour?}, or the comments. What is to be done, rather than said, has the place `self`.
 * Exit code as `answerLines`.
 */
export const coachLines = (
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void>,
  judge: Judge,
): Promise<number> => answerLines(input, write, parseLine, row => answer(row, judge));

/**
 * The command: standard input to standard output.
 * @param args `--check` judges every text that may be proposed instead, and fails when one is not kind
 */
export async function coach(args: string[]): Promise<number> {
  const judge = await loadBilingual(nodeOptions());
  if (args.includes('--check')) return checkTexts(judge);
  return coachLines(process.stdin, line => writeLine(process.stdout, line), judge);
}
