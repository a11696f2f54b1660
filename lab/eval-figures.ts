import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { SENSITIVITIES } from '../src/shared/policy.ts';
import { LABELS, LANGUAGES, type Label, type Language, type Scores } from '../src/shared/verdict.ts';
import type { DevRow } from './dev-data.ts';
import { auc, recallAt, shareAtOrAbove } from './metrics.ts';

/** A row with what the shipped code said. */
export interface Judged {
  row: DevRow;
  /** All 0 when the text was skipped: it is shown, whatever it says. */
  scores: Scores;
  language: Language | null;
  cleared: boolean;
}

const of = (judged: readonly Judged[], label: Label) => judged.map(({ scores }) => scores[label]);
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** Figures on annotated texts of one language, or of both: hostile is code H, friendly F. */
function annotatedFigures(judged: readonly Judged[]) {
  const coded = (letter: string) => judged.filter(({ row }) => String(row.labels['code']).startsWith(letter));
  const [hostile, friendly] = [of(coded('H'), 'toxicity'), of(coded('F'), 'toxicity')];
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
    const rows = judged.filter(({ row }) => String(row.labels['code']).startsWith(letter));
    const covered = rows.map(({ language, scores }) =>
      language && scores.toxicity >= limits[language].toxicity ? 1 : 0,
    );
    return rounded(shareAtOrAbove(covered, 1));
  };
  return Object.fromEntries(
    SENSITIVITIES.map(level => [level, { recall: found('H', level), falseAlarms: found('F', level) }]),
  );
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
    sets: each(toxicAuc, sets),
  };
}
