import type { ModelStatus } from '../../shared/model-status.ts';
import type { Language, SkipReason, Verdict } from '../../shared/verdict.ts';

/** What the judge says of one text. Never a decision: no threshold is known here. */
export type Judgement =
  | Extract<Verdict, { kind: 'scored' }>
  | { kind: 'skipped'; reason: Exclude<SkipReason, 'own'> }
  | { kind: 'failed'; reason: 'broken-output' };

/** Text in, scores out. Knows no tab, no comment and no setting. */
export interface Judge {
  readonly status: ModelStatus;
  /**
   * One judgement for each text, in order. Loads the model when it is not there; concurrent callers share the loading.
   * @param likely the language that the page or the person declares, a lean for texts too short to tell
   * @throws ModelMissingError, ModelDamagedError when the model cannot be used; never because of a text
   */
  judge(texts: readonly string[], likely?: Language): Promise<Judgement[]>;
  /** Releases the model and its memory; the next text loads it again. Waits for the texts being judged. */
  dispose(): Promise<void>;
}
