import { LABELS, type Language } from '../../shared/verdict.ts';
import type { Manifest } from './manifest.ts';

/** Odds of e² ≈ 7 for the language that the page declares: a few words of the other one outweigh it. */
const LIKELY_LOGIT = 2;

/** Whether most letters are of another script than ours: such a text is not ours to judge, however short. */
export function isForeignScript(normalised: string): boolean {
  const letters = normalised.match(/\p{L}/gu)?.length ?? 0;
  const latin = normalised.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 2 * latin;
}

/**
 * The language of a normalised text, from the last three heads of the linear model (softmax over en, fr, other).
 * `other` needs as many words as model.json says: of a word or two, "lol" or "ok", no language can be told.
 * @param logits of all heads
 */
export function languageOf(
  normalised: string,
  logits: readonly number[],
  { other, minWords }: Manifest['language'],
  likely?: Language,
): Language | 'other' {
  if (isForeignScript(normalised)) return 'other';
  const [en, fr, rest] = logits.slice(LABELS.length) as [number, number, number];
  const leaning = {
    en: en + (likely === 'en' ? LIKELY_LOGIT : 0),
    fr: fr + (likely === 'fr' ? LIKELY_LOGIT : 0),
  };
  const pOther = 1 / (1 + Math.exp(leaning.en - rest) + Math.exp(leaning.fr - rest));
  if (pOther >= other && normalised.split(' ').length >= minWords) return 'other';
  return leaning.fr > leaning.en ? 'fr' : 'en';
}
