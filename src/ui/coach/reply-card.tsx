import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Card, PRIVATE_NOTE, type Role } from '../../care/index.ts';
import { Button } from '../button.tsx';
import { Again } from '../icons.tsx';
import { usePage } from '../use-page.ts';
import type { Around } from './around.ts';
import { cardName } from './card-words.ts';
import { DraftBox } from './draft-box.tsx';

interface ReplyCardProps {
  card: Card;
  asker: Role;
  around: Around;
  /** The words as the person has them now. */
  text: string;
  /** Open to be made one's own: at once, or because the person pressed. */
  open: 'no' | 'first' | 'pressed';
  onOpen(): void;
  onText(text: string): void;
  onAnother(): void;
  /** Undefined where no other words were there before. */
  onPrevious: (() => void) | undefined;
  /** What can be done with the words, or with the advice. */
  actions: ComponentChildren;
}

/** One thing that can help: why, and words for it to make one's own. */
export function ReplyCard(props: ReplyCardProps) {
  const { card, asker, around, text, open, onOpen, onText, onAnother, onPrevious, actions } = props;
  const { words } = usePage();
  const id = useId();
  const name = cardName(card, asker, words);
  if (card.place === 'self')
    return (
      <li class="coach-card advice" aria-labelledby={id}>
        <h3 id={id}>{name}</h3>
        <p>{card.text}</p>
        <p class="small soft">{card.why}</p>
        {actions && <div class="row">{actions}</div>}
      </li>
    );
  return (
    <li class="coach-card" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p class="small soft">{card.why}</p>
      {card.place === 'private' && <p class="small private-note">{PRIVATE_NOTE[words.language]}</p>}
      {open === 'no' ? (
        <>
          <p class="coach-words" lang={card.language} dir="auto">
            {text}
          </p>
          <Button tone="kind" onClick={onOpen} aria-label={`${words.say('useWords')} (${name})`}>
            {words.say('useWords')}
          </Button>
        </>
      ) : (
        <>
          <DraftBox
            // Other words are another draft.
            key={card.id}
            label={words.say('makeItYours')}
            text={text}
            around={{ ...around, language: card.language }}
            focused={open === 'pressed'}
            onText={onText}
          />
          <div class="row">
            {actions}
            <Button tone="quiet" icon={<Again />} onClick={onAnother}>
              {words.say('otherReplies')}
            </Button>
            {onPrevious && (
              <Button tone="quiet" onClick={onPrevious}>
                {words.say('previousReply')}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
