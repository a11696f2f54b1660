import type { Role, Suggestion } from '../../care/index.ts';
import type { Coached } from '../../ui/coach/use-cards.ts';
import type { InDanger } from '../crisis-card.tsx';

/** Who may be in danger, so that whom to call comes before all words: the writer, or the person who asks. */
export function dangerIn({ situation, crisis }: Suggestion, role: Role): InDanger | null {
  if (situation === 'S10' || crisis === 'self') return 'writer';
  return crisis === 'aimed' && role === 'target' ? 'aimed' : null;
}

/** The cards beside whom to call, and private words, that are there already. */
export const withoutCrisis = (coached: Coached): Coached => ({
  ...coached,
  cards: coached.cards?.filter(({ strategy }) => strategy !== 'CRI') ?? null,
});
