import { PRIOR } from './prior.ts';
import type { Surveyed } from './surveyed.ts';
import type { Weights } from './weights.ts';

/** How strongly the weights are held to the prior, how many steps are taken, and how long they are. */
const HOLD = 0.6;
const STEPS = 200;
const STEP = 0.1;
/** What one page without comments counts for, beside one with comments; an invented one less. */
const QUIET = 1.5;
const INVENTED = 1;
/** What it is worth to find nothing where there are comments, and no less than this any group. */
const NOTHING = 0.02;
const LEAST = 0.001;
/** Added to every score: what was learnt is too shy on systems left out, and no less silent with this. */
const EAGER = 0.5;

const names = Object.keys(PRIOR);
const valuesOf = (features: Weights): Float64Array => Float64Array.from(names, name => features[name] ?? 0);

/** What a page teaches: its groups, and what each would be worth; the last is finding nothing. */
interface Lesson {
  weight: number;
  groups: Float64Array[];
  worth: number[];
}

function lessonOf({ page, groups, pagesOfSystem }: Surveyed): Lesson {
  const isQuiet = page.truth.length === 0;
  const kind = isQuiet ? (page.system === 'invented' ? INVENTED : QUIET) : 1;
  return {
    // Many pages of one system say much the same.
    weight: kind / Math.sqrt(page.system === 'invented' ? 1 : pagesOfSystem),
    groups: groups.map(({ features }) => valuesOf(features)),
    worth: [
      ...groups.map(({ f1, author, predicted }) =>
        isQuiet ? (predicted ? 0 : 1) : f1 * (0.9 + 0.1 * (author ?? 1)),
      ),
      isQuiet ? 1 : NOTHING,
    ],
  };
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
};

/**
 * The weights under which choosing a group by its score, as a softmax does, is worth most on some pages: the mean
 * logarithm of the expected F1, held to the prior. Deterministic.
 */
export function learn(pages: readonly Surveyed[]): Weights {
  const lessons = pages.map(lessonOf);
  const prior = valuesOf(PRIOR);
  const weights = Float64Array.from(prior);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, at) => HOLD * (weight - prior[at]!));
    for (const lesson of lessons) descend(lesson, weights, slope);
    for (let at = 0; at < weights.length; at++) {
      // Adam.
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
      const scaled = Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8;
      weights[at]! -= (STEP * (mean[at]! / (1 - 0.9 ** step))) / scaled;
    }
  }
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((weights[at]! + (name === 'bias' ? EAGER : 0)) * 100) / 100]),
  );
}

function descend({ weight, groups, worth }: Lesson, weights: Float64Array, slope: Float64Array): void {
  const scores = groups.map(group => dot(group, weights));
  const most = Math.max(0, ...scores);
  const chances = [...scores.map(score => Math.exp(score - most)), Math.exp(-most)];
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const worths = chances.reduce((sum, chance, at) => sum + chance * (worth[at]! + LEAST), 0);
  groups.forEach((group, at) => {
    const pull = weight * (chances[at]! / all - (chances[at]! * (worth[at]! + LEAST)) / worths);
    if (Math.abs(pull) < 1e-7) return;
    for (let of = 0; of < slope.length; of++) slope[of]! += pull * group[of]!;
  });
}
