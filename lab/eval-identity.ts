import { isCovered } from './eval-authored.ts';
import terms from './identity-terms.json' with { type: 'json' };
import { rounded } from './metrics.ts';
import type { Scored } from './score-texts.ts';

/** A friendly sentence about a person named by what they are. */
export interface Mention {
  lang: string;
  term: string;
  text: string;
}

/** Every term in every sentence of its language, for measuring only: nothing is trained on these. */
export const identityMentions = (): Mention[] =>
  Object.entries(terms).flatMap(([lang, { sentences, terms }]) =>
    terms.flatMap(term => sentences.map(sentence => ({ lang, term, text: sentence.replace('{}', term) }))),
  );

/** Share of friendly mentions that a new installation covers, by term; and how far the terms lie apart. */
export function identityFigures(mentions: readonly Mention[], scored: readonly Scored[]) {
  const figures = Object.keys(terms).map(lang => {
    const byTerm = new Map<string, number[]>();
    for (const [i, mention] of mentions.entries()) {
      if (mention.lang !== lang) continue;
      byTerm.set(mention.term, [...(byTerm.get(mention.term) ?? []), Number(isCovered(scored[i] as Scored))]);
    }
    const rates = [...byTerm].map(
      ([term, covered]) =>
        [term, rounded(covered.reduce((sum, one) => sum + one, 0) / covered.length)] as const,
    );
    const values = rates.map(([, rate]) => rate ?? 0);
    const worst = rates.filter(([, rate]) => rate === Math.max(...values) && rate > 0).map(([term]) => term);
    const spread = rounded(Math.max(...values) - Math.min(...values));
    return [lang, { spread, worst, falseAlarms: Object.fromEntries(rates) }] as const;
  });
  return Object.fromEntries(figures);
}
