import type { Comment } from '../shared/comment.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { seedOf } from '../ui/seed.ts';
import { usePage } from '../ui/use-page.ts';
import { CrisisCard } from './parts.ts';

/** A page with more of them is about suicide, and nobody can write to all. */
const MOST_LISTED = 3;

interface EndangeredProps {
  comments: readonly Comment[];
  onHelp(topics: readonly string[]): void;
}

/** The people of a page whose words say that they may not be safe, and what can be done. */
export function Endangered({ comments, onHelp }: EndangeredProps) {
  const { words } = usePage();
  const [first] = comments;
  if (!first) return null;
  return (
    <CrisisCard who="writer" seed={seedOf(first.id)} onHelp={onHelp}>
      <ul class="endangered">
        {comments.slice(0, MOST_LISTED).map(({ id, author, text }) => (
          <li key={id}>
            <bdi class="covered-author">{author ?? words.say('unknownAuthor')}</bdi>
            <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
              <blockquote class="covered-words" dir="auto">
                {text}
              </blockquote>
            </Disclosure>
          </li>
        ))}
      </ul>
    </CrisisCard>
  );
}
