import type { DisguiseFigures } from './disguise-figures.ts';
import type { authoredFigures } from './eval-authored.ts';
import type { ShortFigures } from './eval-check.ts';
import type { figuresOf } from './eval-figures.ts';
import type { identityFigures } from './eval-identity.ts';

/** All figures of one evaluation. */
export type Evaluation = ReturnType<typeof figuresOf> & {
  authored: ReturnType<typeof authoredFigures>;
  identity: ReturnType<typeof identityFigures>;
  disguises: DisguiseFigures;
  short: ShortFigures;
};

/** What models/bilingual/metrics.json holds: the figures, and what they were taken on. */
export type Metrics = Evaluation & {
  /** ISO 8601, day. */
  date: string;
  command: string;
  seed: number;
  modelSha256: string;
  mostRows: number;
  data: Record<string, { sha256: string; rows: number }>;
};
