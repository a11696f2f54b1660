/** What situations sound like where the scores alone do not tell; patterns on `plain` text (plain.ts). */
export interface SituationPatterns {
  sexual: readonly string[];
  threat: readonly string[];
  looks: readonly string[];
  /** People who share an origin, a faith, a sex, a love, a handicap, an income. */
  group: readonly string[];
  /** What gives a sentence about a group the air of a fact. */
  claim: readonly string[];
  /** What no fact is told with: contempt, orders, "like you". */
  contempt: readonly string[];
  scorn: readonly string[];
  /** Hot words about a thing, or back and forth between two. */
  quarrel: readonly string[];
  /** Rude words between people who like each other, or about oneself. */
  banter: readonly string[];
  kind: readonly string[];
  minor: readonly string[];
}
