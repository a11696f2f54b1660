import { useState } from 'preact/hooks';
import type { Language } from '../shared/verdict.ts';
import { Button } from '../ui/button.tsx';
import { Heart } from '../ui/icons.tsx';
import { Replies } from '../ui/replies.tsx';
import { usePage } from '../ui/use-page.ts';
import { THREADS } from './thread.ts';

/** Standing with someone, tried on one covered comment of the thread above. */
export function TryKindness({ language }: { language: Language }) {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const comment = THREADS[language].comments.find(({ hostile }) => hostile?.includes('appearance'));
  if (!comment?.hostile) return null;
  return (
    <section class="card kind" aria-labelledby="kindness-title">
      <h2 id="kindness-title">{words.say('tryTitle')}</h2>
      <p>{words.say('tryAbout', { author: comment.author })}</p>
      <Button tone="kind" icon={<Heart />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.say('answerKindly')}
      </Button>
      {open && <Replies categories={comment.hostile} language={language} seed={1} />}
    </section>
  );
}
