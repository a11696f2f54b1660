import { choose } from '../../src/content/generic/choose.ts';
import type { Survey, SurveyedGroup } from './in-page.ts';
import type { KnownPage } from './surveyor.ts';
import { scoreUnder, type Weights } from './weights.ts';

/** A page that was looked at. */
export interface Surveyed {
  page: KnownPage;
  survey: Survey;
  groups: (SurveyedGroup & { f1: number })[];
  /** How many pages of its system there are. */
  pagesOfSystem: number;
}

/** What some weights come to on a page. */
export interface Outcome {
  page: KnownPage;
  predicted: number;
  precision: number;
  recall: number;
  f1: number;
  author: number | null;
  /** How sure the detector is. */
  score: number;
  selectors: string[];
}

const f1Of = (truth: number, predicted: number, hits: number): number =>
  truth + predicted === 0 ? 1 : (2 * hits) / (truth + predicted);

/** Joins what was seen on a page with what is known of it. */
export function surveyed(page: KnownPage, survey: Survey, pagesOfSystem: number): Surveyed {
  const groups = survey.groups.map(group => ({
    ...group,
    f1: f1Of(page.truth.length, group.predicted, group.matched.length),
  }));
  return { page, survey, groups, pagesOfSystem };
}

/** What the detector would find on a page under some weights. */
export function outcome({ page, survey, groups }: Surveyed, weights: Weights): Outcome {
  const candidates = groups
    .filter(({ predicted }) => predicted > 0)
    .map(group => ({ group, ends: group.ends, score: scoreUnder(weights, group.features) }));
  const chosen = survey.isOpen ? choose(candidates) : [];
  const predicted = chosen.reduce((sum, { group }) => sum + group.predicted, 0);
  const hits = new Set(chosen.flatMap(({ group }) => group.matched)).size;
  const { length } = page.truth;
  return {
    page,
    predicted,
    precision: predicted ? hits / predicted : length ? 0 : 1,
    recall: length ? hits / length : predicted ? 0 : 1,
    f1: f1Of(length, predicted, hits),
    author: chosen[0]?.group.author ?? null,
    score: chosen[0]?.score ?? 0,
    selectors: chosen.map(({ group }) => group.selector),
  };
}
