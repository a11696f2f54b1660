import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../shared/verdict.ts';
import { Button } from '../ui/button.tsx';
import { ReplyCards } from '../ui/coach/reply-cards.tsx';
import { useCards } from '../ui/coach/use-cards.ts';
import { Copy, Heart } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';
import { THREADS, type ThreadComment } from './thread.ts';

/** Standing with someone, tried on one covered comment of the thread above. */
export function TryKindness({ language }: { language: Language }) {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const { comments, video } = THREADS[language];
  const comment = comments.find(({ hostile }) => hostile?.includes('appearance'));
  if (!comment) return null;
  return (
    <section class="card kind" aria-labelledby="kindness-title">
      <h2 id="kindness-title">{words.say('tryTitle')}</h2>
      <p>{words.say('tryAbout', { author: comment.author })}</p>
      <Button tone="kind" icon={<Heart />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.say('answerKindly')}
      </Button>
      {open && <KindAnswer comment={comment} title={video.title} language={language} />}
    </section>
  );
}

interface KindAnswerProps {
  comment: ThreadComment;
  title: string;
  language: Language;
}

/** The words of the reply coach for a comment of the demonstration. */
function KindAnswer({ comment, title, language }: KindAnswerProps) {
  const copy = useCopy('copiedWords');
  const { words } = usePage();
  const asked = useMemo(
    () => ({
      text: comment.text,
      scores: null,
      situation: 'S2' as const,
      role: 'bystander' as const,
      language,
      speaks: language,
      seed: 1,
      title,
    }),
    [comment, title, language],
  );
  const coached = useCards(asked);
  return (
    <ReplyCards
      coached={coached}
      asker="bystander"
      around={{ comment: comment.text, author: comment.author, language, longest: null }}
      actionsFor={(_, text) => (
        <Button icon={<Copy />} onClick={() => void copy(text)}>
          {words.say('copy')}
        </Button>
      )}
    />
  );
}
