import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card, Role } from '../../care/index.ts';
import { usePage } from '../use-page.ts';
import type { Around } from './around.ts';
import { ReplyCard } from './reply-card.tsx';
import type { Coached } from './use-cards.ts';

interface ReplyCardsProps {
  coached: Coached;
  asker: Role;
  around: Around;
  /** What can be done with a card and the words on it as they are now. */
  actionsFor(card: Card, text: string): ComponentChildren;
  /** What was begun before, and on which card. */
  begun?: Begun | undefined;
  /** Called with what is being written. */
  onBegun?: ((begun: Begun) => void) | undefined;
}

export interface Begun {
  card: string;
  text: string;
}

const keyOf = ({ strategy, place }: Card): string => `${strategy} ${place}`;

/** What can help, best first. The first words are open to be changed; what a person wrote is kept for as long as this is open. */
export function ReplyCards(props: ReplyCardsProps) {
  const { coached, asker, around, actionsFor, begun, onBegun } = props;
  const { words, announce } = usePage();
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [pressed, setPressed] = useState<string | null>(null);
  const { cards } = coached;
  const isRestored = useRef(false);
  useEffect(() => {
    const card = cards?.find(one => keyOf(one) === begun?.card);
    if (isRestored.current || !cards) return;
    isRestored.current = true;
    if (!card || !begun) return;
    setDrafts({ [card.id]: begun.text });
    setPressed(keyOf(card));
  }, [cards, begun]);
  if (cards === null)
    return (
      <div role="status">
        <span class="only-read">{words.say('coachReading')}</span>
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    );
  const [first] = cards;
  const openKey = pressed ?? (first && first.place !== 'self' ? keyOf(first) : null);
  const openness = (key: string) => (key === openKey ? (key === pressed ? 'pressed' : 'first') : 'no');
  return (
    <ul class="coach-cards" aria-label={words.say('coachCards')}>
      {cards.map(card => {
        const text = drafts[card.id] ?? card.text;
        return (
          <ReplyCard
            key={keyOf(card)}
            card={card}
            asker={asker}
            around={around}
            text={text}
            open={openness(keyOf(card))}
            onOpen={() => setPressed(keyOf(card))}
            onText={next => {
              setDrafts({ ...drafts, [card.id]: next });
              onBegun?.({ card: keyOf(card), text: next });
            }}
            onAnother={() => {
              if (!coached.another(card)) announce(words.say('noOtherReplies'));
            }}
            onPrevious={coached.previousOf(card) ?? undefined}
            actions={actionsFor(card, text)}
          />
        );
      })}
    </ul>
  );
}
