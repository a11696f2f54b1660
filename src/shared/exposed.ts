import { EXPOSED_EN } from './exposed-patterns.en.ts';
import { EXPOSED_FR } from './exposed-patterns.fr.ts';
import { anyOf, plain, withoutQuotations } from './plain.ts';

/** Each kind as one expression for both languages: comments mix them. */
export const EXPOSED = anyOf(...EXPOSED_EN.exposed, ...EXPOSED_FR.exposed);
export const ANSWERED = anyOf(...EXPOSED_EN.answered, ...EXPOSED_FR.answered);

/** An address of electronic mail, given away together with a person. */
export const hasAddress = (text: string): boolean =>
  /[\w.+-]{2,40}@[\w-]{2,40}\.\w{2,10}/.test(text) &&
  /\b(?:his|her|their|boss|son|sa|leur|patronn?e?)\b/i.test(text);

/** Whether a text gives away somebody's private data, and does not speak against that. Pure; never throws. */
export function exposes(text: string): boolean {
  const words = plain(withoutQuotations(text));
  return (EXPOSED.test(words) || hasAddress(text)) && !ANSWERED.test(words);
}
