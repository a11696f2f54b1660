import type { Judgement } from '../src/background/judge/judge.ts';
import type { Stages } from '../src/background/judge/stages.ts';
import { LABELS, type Language, type Scores } from '../src/shared/verdict.ts';

/** What the shipped code says of a text. */
export interface Scored {
  judgement: Judgement;
  /** All 0 when the text was skipped: it is shown, whatever it says. */
  scores: Scores;
  language: Language | null;
  /** Whether the first stage alone decided. */
  cleared: boolean;
}

const NOTHING = Object.fromEntries(LABELS.map(label => [label, 0])) as Scores;

/** @throws Error when the judge fails on a text, for then no figure means anything */
export async function scoreTexts(stages: Stages, texts: readonly string[]): Promise<Scored[]> {
  const all: Scored[] = [];
  for (const text of texts) {
    const { judgement, cleared } = await stages.examine(text);
    if (judgement.kind === 'failed') throw new Error(`The judge failed: ${judgement.reason}.`);
    const scored = judgement.kind === 'scored';
    all.push({
      judgement,
      scores: scored ? judgement.scores : NOTHING,
      language: scored ? judgement.language : null,
      cleared,
    });
  }
  return all;
}
