import type { Sensitivity, Thresholds } from '../../shared/policy.ts';
import { LABELS, LANGUAGES, type Language } from '../../shared/verdict.ts';
import type { Manifest } from './manifest.ts';
import { manifest as packaged } from './packaged.ts';

/**
 * The probabilities at and above which each label counts, chosen with the model on its dev data
 * (0.5 %, 2 % and 5 % false alarms on friendly text). Needs model.json only: no weights are loaded.
 */
export function thresholdsFor(
  sensitivity: Sensitivity,
  manifest: Manifest = packaged,
): Record<Language, Thresholds> {
  const named = (language: Language) =>
    Object.fromEntries(
      LABELS.map((label, i) => [label, manifest.thresholds[language][sensitivity][i]]),
    ) as Thresholds;
  return Object.fromEntries(LANGUAGES.map(language => [language, named(language)])) as Record<
    Language,
    Thresholds
  >;
}
