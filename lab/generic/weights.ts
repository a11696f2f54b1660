/** A number for each feature. */
export type Weights = Record<string, number>;

/** What speaks for a group under some weights. */
export const scoreUnder = (weights: Weights, features: Readonly<Record<string, number>>): number => {
  let score = 0;
  for (const name in features) score += (weights[name] ?? 0) * features[name]!;
  return score;
};

/** The source of src/content/generic/weights.ts. */
export const sourceOf = (weights: Weights): string =>
  [
    '// Written by `npm run -s lab -- generic --fit`; change that, not this.',
    '',
    '/** How much each feature speaks for a group; what is not named speaks neither way. */',
    'export const WEIGHTS: Readonly<Record<string, number>> = {',
    ...Object.keys(weights)
      .sort()
      .map(name => `  ${name}: ${weights[name]},`),
    '};',
    '',
  ].join('\n');
