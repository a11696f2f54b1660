import { sendToFrame } from '../shared/messages.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { seedOf } from '../ui/seed.ts';
import { usePage } from '../ui/use-page.ts';
import { CrisisCard } from './parts.ts';
import type { OpenTab } from './tab.ts';
import type { Endangered as EndangeredComment } from './use-endangered.ts';

interface EndangeredProps {
  tab: OpenTab;
  comments: readonly EndangeredComment[];
  onHelp(topics: readonly string[]): void;
}

/** The people of a page whose words say that they may not be safe, and what can be done. */
export function Endangered({ tab, comments, onHelp }: EndangeredProps) {
  const { words, announce } = usePage();
  const [first] = comments;
  if (!first) return null;
  const find = ({ id, frameId }: EndangeredComment) =>
    void sendToFrame(tab.id, frameId, 'jumpTo', { id }).catch(() => announce(words.say('notDone')));
  return (
    <CrisisCard who="writer" language={first.language ?? undefined} seed={seedOf(first.id)} onHelp={onHelp}>
      <ul class="endangered">
        {comments.map(comment => (
          <li key={`${comment.frameId} ${comment.id}`}>
            <bdi class="covered-author">{comment.author ?? words.say('unknownAuthor')}</bdi>
            <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
              <blockquote class="covered-words" lang={comment.language ?? undefined} dir="auto">
                {comment.text}
              </blockquote>
            </Disclosure>
            <Button onClick={() => find(comment)}>{words.say('findOnPage')}</Button>
          </li>
        ))}
      </ul>
    </CrisisCard>
  );
}
