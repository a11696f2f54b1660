import type { authoredFigures } from './eval-authored.ts';
import type { figuresOf } from './eval-figures.ts';
import { rounded } from './metrics.ts';

/** Figure by name, each between 0 and 1. */
export type ShortFigures = Record<string, number>;

/** A fall that is no accident of rounding: half a point. */
const MOST_FALL = 0.005;

/** The few figures that CI watches. */
export function shortFigures(
  { annotated }: ReturnType<typeof figuresOf>,
  { languages }: ReturnType<typeof authoredFigures>,
): ShortFigures {
  const figures: ShortFigures = {};
  for (const [lang, { auc, hostile, friendly }] of Object.entries(languages)) {
    figures[`${lang} annotated AUC`] = annotated[lang]?.auc ?? 0;
    figures[`${lang} own examples AUC`] = auc ?? 0;
    figures[`${lang} own hostile covered`] = rounded(hostile.right / hostile.of) ?? 0;
    figures[`${lang} own friendly shown`] = rounded(friendly.right / friendly.of) ?? 0;
  }
  return figures;
}

/** Names of the committed figures that are gone, or lie more than half a point lower now. */
export const fallen = (now: ShortFigures, committed: ShortFigures): string[] =>
  Object.entries(committed)
    .filter(([name, value]) => !((now[name] ?? 0) >= value - MOST_FALL))
    .map(([name]) => name);
