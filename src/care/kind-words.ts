import type { Scores } from '../shared/verdict.ts';
import { type Asked, type Card, isKind, type Suggestion, suggest } from './suggest.ts';

/** As many other words are tried for a card before it is left out. */
const TRIES = 12;

/**
 * What our model says of a text; null when it cannot say. Our texts were all judged when they were built (`lab coach
 * --check`), so that they may be shown then.
 */
export type AskModel = (text: string) => Promise<Scores | null>;

/** The card itself, or the same strategy in other words, when our model finds its words kind; null when none are. */
async function kindCard(card: Card, asked: Asked, ask: AskModel): Promise<Card | null> {
  const used = [...(asked.used ?? [])];
  let now: Card | undefined = card;
  for (let i = 0; i < TRIES && now; i++) {
    if (now.place === 'self') return now;
    const scores = await ask(now.text);
    if (scores === null || isKind(scores)) return now;
    used.push(now.id);
    now = suggest({ ...asked, used }).cards.find(
      ({ strategy, place }) => strategy === card.strategy && place === card.place,
    );
  }
  return null;
}

/** As `suggest`, with no words in it that our model finds unkind. Rejects when `ask` does. */
export async function suggestKindly(asked: Asked, ask: AskModel): Promise<Suggestion> {
  const suggestion = suggest(asked);
  const cards = await Promise.all(suggestion.cards.map(card => kindCard(card, asked, ask)));
  return { ...suggestion, cards: cards.filter(card => card !== null) };
}
