import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Asked, type Card, type Suggestion, suggest, suggestKindly } from '../../care/index.ts';
import { askModel } from './ask-model.ts';

export interface Coached {
  /** What is happening and what to know first: at once, the model is not asked for it. */
  facts: Suggestion;
  /** Null while our model reads the words we propose. */
  cards: readonly Card[] | null;
  /** Puts other words on a card, and says whether there were any. */
  another(card: Card): boolean;
  /** Puts the words back that were there before; null where there were none. */
  previousOf(card: Card): (() => void) | null;
}

const isSame = (a: Card, b: Card) => a.strategy === b.strategy && a.place === b.place;

const without = (asked: Asked, some: readonly Card[]): Asked => ({
  ...asked,
  used: [...(asked.used ?? []), ...some.map(({ id }) => id)],
});

/**
 * What can be done about a comment, each text read by our model before it is shown. `asked` is compared by identity:
 * when it is another, so are the cards.
 */
export function useCards(asked: Asked): Coached {
  const [passed, setPassed] = useState<readonly Card[]>([]);
  const [shown, setShown] = useState<{ asked: Asked; cards: readonly Card[] } | null>(null);
  const facts = useMemo(() => suggest(asked), [asked]);
  useEffect(() => {
    let isOver = false;
    void suggestKindly(without(asked, passed), askModel).then(({ cards }) => {
      if (!isOver) setShown({ asked, cards });
    });
    return () => {
      isOver = true;
    };
  }, [asked, passed]);

  return {
    facts,
    cards: shown?.asked === asked ? shown.cards : null,
    another(card) {
      const has = (some: readonly Card[]) =>
        suggest(without(asked, some)).cards.some(one => isSame(one, card));
      // Once all were seen they begin again.
      const others = passed.filter(one => !isSame(one, card));
      const next = [
        [...passed, card],
        [...others, card],
      ].find(has);
      if (next) setPassed(next);
      return next !== undefined;
    },
    previousOf(card) {
      const last = passed.findLast(one => isSame(one, card));
      return last ? () => setPassed(passed.filter(one => one !== last)) : null;
    },
  };
}
