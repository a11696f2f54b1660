import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { SENSITIVITIES } from '../src/shared/policy.ts';
import { LABELS, LANGUAGES, type Label } from '../src/shared/verdict.ts';
import type { DevRow } from './dev-data.ts';
import { auc, recallAt, rounded, shareAtOrAbove } from './metrics.ts';
import type { Scored } from './score-texts.ts';

/** A row with what the shipped code said. */
export interface Judged extends Scored {
  row: DevRow;
}

const of = (judged: readonly Judged[], label: Label) => judged.map(({ scores }) => scores[label]);
const coded = (judged: readonly Judged[], letter: string) =>
  judged.filter(({ row }) => String(row.labels['code']).startsWith(letter));

/** Figures on annotated texts of one language, or of both: hostile is code H, friendly F. */
function annotatedFigures(judged: readonly Judged[]) {
  const [hostile, friendly] = [of(coded(judged, 'H'), 'toxicity'), of(coded(judged, 'F'), 'toxicity')];
  const others = LABELS.filter(label => label !== 'toxicity').map(label => {
    const labelled = (value: number) =>
      of(
        judged.filter(({ row }) => row.labels[label] === value),
        label,
      );
    return [label, { auc: rounded(auc(labelled(1), labelled(0))), positives: labelled(1).length }] as const;
  });
  return {
    hostile: hostile.length,
    friendly: friendly.length,
    auc: rounded(auc(hostile, friendly)),
    recallAt2: rounded(recallAt(0.02, hostile, friendly)),
    skipped: judged.filter(({ language }) => language === null).length,
    cleared: rounded(judged.filter(({ cleared }) => cleared).length / judged.length),
    others: Object.fromEntries(others),
  };
}

/** What each named step of sensitivity finds and wrongly covers, by the threshold of the language seen. */
function sensitivityFigures(judged: readonly Judged[]) {
  const found = (letter: string, sensitivity: (typeof SENSITIVITIES)[number]) => {
    const limits = thresholdsFor(sensitivity);
    const covered = coded(judged, letter).map(({ language, scores }) =>
      language && scores.toxicity >= limits[language].toxicity ? 1 : 0,
    );
    return rounded(shareAtOrAbove(covered, 1));
  };
  return Object.fromEntries(
    SENSITIVITIES.map(level => [level, { recall: found('H', level), falseAlarms: found('F', level) }]),
  );
}

const BINS = 10;

/** Reliability of the toxicity scores: per tenth of the scale, what was said on average and how often it was so. */
function reliabilityFigures(judged: readonly Judged[]) {
  const rows = [...coded(judged, 'H'), ...coded(judged, 'F')];
  const bins = Array.from({ length: BINS }, (_, bin) =>
    rows.filter(({ scores }) => Math.min(BINS - 1, Math.floor(scores.toxicity * BINS)) === bin),
  );
  const figures = bins.map(mine => ({
    rows: mine.length,
    said: rounded(mine.reduce((sum, { scores }) => sum + scores.toxicity, 0) / mine.length),
    was: rounded(coded(mine, 'H').length / mine.length),
  }));
  const errors = figures.map(({ rows, said, was }) => rows * Math.abs((said ?? 0) - (was ?? 0)));
  // Guo and others 2017, On Calibration of Modern Neural Networks: the mean gap, weighted by rows.
  const expectedError = rounded(errors.reduce((sum, error) => sum + error, 0) / rows.length);
  return { expectedError, bins: figures };
}

const toxicAuc = (judged: readonly Judged[]) => {
  const labelled = (value: number) =>
    of(
      judged.filter(({ row }) => row.toxic === value),
      'toxicity',
    );
  return rounded(auc(labelled(1), labelled(0)));
};

/**
 * All figures of the dev table: on annotated texts by language, at the three sensitivities, and the AUC of
 * toxicity on sets of other definitions, which do not compare.
 */
export function figuresOf(annotated: readonly Judged[], sets: Record<string, readonly Judged[]>) {
  const groups: Record<string, readonly Judged[]> = { all: annotated };
  for (const language of LANGUAGES) groups[language] = annotated.filter(({ row }) => row.lang === language);
  const each = <T>(figure: (judged: readonly Judged[]) => T, from: Record<string, readonly Judged[]>) =>
    Object.fromEntries(Object.entries(from).map(([name, judged]) => [name, figure(judged)]));
  return {
    annotated: each(annotatedFigures, groups),
    sensitivities: each(sensitivityFigures, groups),
    reliability: each(reliabilityFigures, groups),
    sets: each(toxicAuc, sets),
  };
}
