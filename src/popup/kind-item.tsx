import { useId, useState } from 'preact/hooks';
import type { KindComment } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Again, Heart } from '../ui/icons.tsx';
import { seedOf } from '../ui/seed.ts';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';

interface KindItemProps {
  comment: KindComment;
  /** Whether the kindness is for the person, or for somebody else. */
  role: 'bystander' | 'target';
  onFind(): void;
  /** Opens the coach on it, for other words of thanks. */
  onAnswer(): void;
}

/** One kind comment, and a word of thanks for it. */
export function KindItem({ comment, role, onFind, onAnswer }: KindItemProps) {
  const { words } = usePage();
  const copy = useCopy('copied');
  const id = useId();
  const [thanks, setThanks] = useState<string | null>(null);
  const { language, text } = comment;

  const thank = async () => {
    const { suggest } = await import('../care/suggest.ts');
    const [card] = suggest({
      ...{ text, scores: null, situation: 'S13', role, language },
      speaks: words.language,
      seed: seedOf(comment.id),
    }).cards;
    if (!card) return;
    setThanks(card.text);
    void copy(card.text);
  };

  return (
    <li class="kind-item" aria-labelledby={`${id}-author`}>
      <bdi class="covered-author" id={`${id}-author`}>
        {comment.author ?? words.say('unknownAuthor')}
      </bdi>
      <blockquote class="kind-words" lang={language} dir="auto">
        {text}
      </blockquote>
      <p class="row">
        <Button onClick={onFind}>{words.say('findOnPage')}</Button>
        <Button tone="kind" icon={<Heart />} onClick={() => void thank()}>
          {words.say('thankThem')}
        </Button>
      </p>
      {thanks !== null && (
        <div class="reply">
          <p lang={language}>{thanks}</p>
          <Button icon={<Again />} onClick={onAnswer}>
            {words.say('otherReplies')}
          </Button>
        </div>
      )}
    </li>
  );
}
