import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { decide, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import { LANGUAGES } from '../src/shared/verdict.ts';
import type { Example } from './authored-data.ts';
import { auc, rounded } from './metrics.ts';
import type { Scored } from './score-texts.ts';

/** How many were treated as they should be, of how many. */
interface Share {
  right: number;
  of: number;
}

/** What a person with a new installation would not see. */
export function isCovered({ judgement }: Scored): boolean {
  const { mode, treatments, sensitivity } = DEFAULTS;
  const policy: Policy = { mode, treatments, thresholds: thresholdsFor(sensitivity) };
  return decide(judgement, policy).treatment !== 'show';
}

/**
 * What the judge does, at the settings of a new installation, with our own examples: by language, and by
 * situation (hostile ones should be covered, friendly ones shown).
 */
export function authoredFigures(examples: readonly Example[], scored: readonly Scored[]) {
  const rows = examples.map((example, i) => {
    const one = scored[i] as Scored;
    const hostile = example.code.startsWith('H');
    return { ...example, hostile, right: hostile === isCovered(one), toxicity: one.scores.toxicity };
  });
  const share = (some: typeof rows): Share => ({
    right: some.filter(({ right }) => right).length,
    of: some.length,
  });
  const of = (lang: string, hostile: boolean) =>
    rows.filter(row => row.lang === lang && row.hostile === hostile);
  const toxicity = (some: typeof rows) => some.map(row => row.toxicity);
  const languages = LANGUAGES.map(lang => {
    const [hostile, friendly] = [of(lang, true), of(lang, false)];
    const area = rounded(auc(toxicity(hostile), toxicity(friendly)));
    return [lang, { auc: area, hostile: share(hostile), friendly: share(friendly) }] as const;
  });
  const kinds = [...new Set(rows.map(row => `${row.hostile ? 'hostile' : 'friendly'} ${row.situation}`))];
  const situations = kinds.sort().map(kind => {
    const mine = rows.filter(row => `${row.hostile ? 'hostile' : 'friendly'} ${row.situation}` === kind);
    return [kind, share(mine)] as const;
  });
  return { languages: Object.fromEntries(languages), situations: Object.fromEntries(situations) };
}
