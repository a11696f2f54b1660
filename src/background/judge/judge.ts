import type { Language, SkipReason, Verdict } from '../../shared/verdict.ts';

/** What the judge says of one text. Never a decision: no threshold is known here. */
export type Judgement =
  | Extract<Verdict, { kind: 'scored' }>
  | { kind: 'skipped'; reason: Exclude<SkipReason, 'own'> }
  | { kind: 'failed'; reason: 'broken-output' };

/** Text in, scores out. Knows no tab, no comment and no setting. */
export interface Judge {
  /**
   * One judgement for each text, in order; calls are served one after the other, and other tasks of the
   * worker get their turn in between. No text makes it reject.
   * @param likely the language that the page or the person declares, a lean for texts too short to tell
   */
  judge(texts: readonly string[], likely?: Language): Promise<Judgement[]>;
  /** Whether the sentences whose scores were published with the model still get those scores. */
  selfTest(): Promise<boolean>;
  /** Releases the model and its memory once the texts being judged are done. The judge is of no use afterwards. */
  dispose(): Promise<void>;
}
