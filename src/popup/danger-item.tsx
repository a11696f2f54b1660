import { useId } from 'preact/hooks';
import type { DangerComment } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import { dangerName } from './danger-words.ts';
import { SaveEvidence } from './save-evidence.tsx';
import type { OpenTab } from './tab.ts';

interface DangerItemProps {
  tab: OpenTab;
  comment: DangerComment;
  onFind(): void;
}

export function DangerItem({ tab, comment, onFind }: DangerItemProps) {
  const { words } = usePage();
  const id = useId();
  return (
    <li class="danger-item" aria-labelledby={`${id}-danger ${id}-author`}>
      <div class="covered-who">
        <bdi class="covered-author" id={`${id}-author`}>
          {comment.author ?? words.say('unknownAuthor')}
        </bdi>
        <span class="covered-kinds" id={`${id}-danger`}>
          {dangerName(comment.danger, words)}
        </span>
      </div>
      <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
        <blockquote class="covered-words" lang={comment.language} dir="auto">
          {comment.text}
        </blockquote>
      </Disclosure>
      <div class="row">
        <Button onClick={onFind}>{words.say('findOnPage')}</Button>
        <SaveEvidence tab={tab} comments={[comment]} />
      </div>
    </li>
  );
}
