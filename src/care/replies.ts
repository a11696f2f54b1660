import type { Category } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { REPLIES_EN } from './replies.en.ts';
import { REPLIES_FR, type Register } from './replies.fr.ts';

/** Where the words belong: under the comment, or in a message only the person attacked can read. */
type Place = 'public' | 'private';

export interface Reply {
  id: string;
  text: string;
  place: Place;
}

interface Wanted {
  categories: readonly Category[];
  language: Language;
  /** Any number; the next one gives the next replies. */
  seed: number;
  count?: number | undefined;
  /** French only. */
  register?: Register | undefined;
}

/** Strongest first: what hurts or endangers most decides how one speaks to the person. */
const BY_STRENGTH: readonly Category[] = [
  'threat',
  'sexual_explicit',
  'identity_attack',
  'appearance',
  'insult',
  'obscene',
  'other',
];

/** No public duel over a threat, and no second showing for someone harassed sexually. */
const PRIVATE: readonly Category[] = ['threat', 'sexual_explicit'];

/** To be shown beside a private reply. */
export const PRIVATE_NOTE: Record<Language, string> = {
  en: 'Better as a private message.',
  fr: 'À dire plutôt en message privé.',
};

/**
 * Supportive replies for the person attacked. The same seed always gives the same replies, none of them twice;
 * the next seed gives the ones that follow, so that none comes back before the whole list was offered.
 */
export function suggestReplies({ categories, language, seed, count = 3, register = 'tu' }: Wanted): Reply[] {
  const category = BY_STRENGTH.find(kind => categories.includes(kind)) ?? 'other';
  const texts = (language === 'fr' ? REPLIES_FR[register] : REPLIES_EN)[category];
  const prefix = language === 'fr' ? `fr.${register}` : 'en';
  const total = texts.length;
  const size = Math.min(Math.max(0, Math.floor(count)), total);
  // After total² turns all starts over; without that bound a large seed would lose its last digits.
  const turn = Number.isFinite(seed) ? (Math.floor(seed) % total ** 2) * size : 0;
  // Each lap starts one further, so that the same replies do not always stand side by side.
  const start = turn + Math.floor(turn / total);
  return Array.from({ length: size }, (_, i) => {
    const index = (((start + i) % total) + total) % total;
    return {
      id: `${prefix}.${category}.${index + 1}`,
      text: texts[index] ?? '',
      place: PRIVATE.includes(category) ? 'private' : 'public',
    };
  });
}
