// Written by `npm run -s lab -- generic --fit`; change that, not this.

/** How much each feature speaks for a group; what is not named speaks neither way. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  apart: -1.67,
  around: 1.76,
  author: 1.22,
  authorBefore: 0.7,
  authorEach: -1.43,
  authorLink: 1.89,
  bias: -11.48,
  bodyEach: -0.5,
  constant: 1.22,
  coverage: 0.94,
  distinct: -0.61,
  elsewhere: -1.28,
  elsewhereAround: -0.93,
  faces: -0.13,
  fields: 0.31,
  form: -0.37,
  heads: -1.34,
  labels: -1.13,
  length: 1.03,
  linkDense: -2.52,
  long: -1.6,
  manyLinks: -1.09,
  manyTimes: -2.15,
  nested: 1.66,
  number: 3,
  oneTime: 1.12,
  place: 0.02,
  post: 0.36,
  proseShare: 1.38,
  purity: 0.43,
  replies: 2.21,
  replyShare: 2.37,
  semantic: 2.26,
  short: -1.97,
  siblings: -0.51,
  someTime: 1.7,
  spread: 1.45,
  talk: 0.45,
  talkInside: -1.18,
  timeEach: -1.42,
  timeShare: 0.57,
  timed: -0.44,
  titles: -1.03,
  token: 1.51,
  two: -1.16,
  wordless: -2.19,
  words: 0.64,
};

/** How much speaks for a group in all: above 0, it is more likely to be comments than not. */
export function scoreOf(features: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const name in features) score += (WEIGHTS[name] ?? 0) * features[name]!;
  return score;
}
