import type { KeptReason, Softening } from '../shared/softening.ts';
import { unreadSentence } from '../ui/unread-sentence.ts';
import type { WordKey, Words } from '../ui/words.ts';
import { type Checked, checkedSentence } from './checked-sentence.ts';

const KEPT = {
  danger: 'softenDanger',
  unsure: 'softenUnsure',
  'not-judged': 'softenFailed',
} as const satisfies Record<KeptReason, WordKey>;

/** Of a text that is not hostile as a whole, but holds words that sting, or danger. */
function stingSentence(softening: Softening, words: Words): string {
  if (softening.kind === 'softened' && !softening.neutral) return words.say('softenSting');
  const reason = softening.kind === 'kept' ? softening.reason : 'unsure';
  return reason === 'danger'
    ? words.say('softenDanger')
    : `${words.say('softenSting')} ${words.say(KEPT[reason])}`;
}

/** What came of a text that was to be softened: why it is hostile, and why it stays as it is where it does. */
export function softenSentence(
  { verdict, categories, softening }: Omit<Checked, 'text'>,
  words: Words,
): string {
  if (verdict.kind !== 'scored') return unreadSentence(verdict, words);
  const isRefused = softening === null || (softening.kind === 'kept' && softening.reason === 'not-judged');
  // Coarse words at nobody are named among the kinds, and yet are not hostile.
  if (isRefused && categories.every(category => category === 'obscene')) return words.say('softenFine');
  if (softening && categories.length === 0) return stingSentence(softening, words);
  const found = checkedSentence({ verdict, categories }, words);
  if (softening?.kind === 'softened')
    return softening.neutral ? `${found} ${words.say('softenNeutral')}` : found;
  return `${found} ${words.say(KEPT[softening?.reason ?? 'not-judged'])}`;
}
