import type { Language } from '../shared/verdict.ts';
import { pick } from './pick.ts';
import { OPENINGS_EN } from './texts/openings.en.ts';
import { OPENINGS_TU, OPENINGS_VOUS } from './texts/openings.fr.ts';
import type { Register } from './texts/texts.ts';

interface Started {
  /** As the person wrote it, and softened where that was needed; may be empty. */
  text: string;
  language: Language;
  register: Register;
  seed: number;
  used?: readonly string[] | undefined;
}

const LISTS = { en: OPENINGS_EN, tu: OPENINGS_TU, vous: OPENINGS_VOUS };

/** A person's own words to someone attacked, after a sentence of support; null when every opening was used. */
export function fromOwn({
  text,
  language,
  register,
  seed,
  used = [],
}: Started): { id: string; text: string } | null {
  const voice = language === 'en' ? 'en' : register;
  const openings = LISTS[voice].map((opening, i) => ({ id: `opening.${voice}.${i + 1}`, opening }));
  const chosen = pick(openings, { seed, name: 'opening', used });
  return chosen ? { id: chosen.id, text: [chosen.opening, text.trim()].filter(Boolean).join(' ') } : null;
}
