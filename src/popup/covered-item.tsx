import { useId } from 'preact/hooks';
import type { CoveredComment } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heart } from '../ui/icons.tsx';
import { reasonNames } from '../ui/kinds.ts';
import { usePage } from '../ui/use-page.ts';
import { SaveEvidence } from './save-evidence.tsx';
import type { OpenTab } from './tab.ts';

interface CoveredItemProps {
  tab: OpenTab;
  comment: CoveredComment;
  onReveal(shown: boolean): void;
  onAnswer(): void;
  onFine(): void;
}

export function CoveredItem({ tab, comment, onReveal, onAnswer, onFine }: CoveredItemProps) {
  const { words } = usePage();
  const id = useId();
  const isSoftened = comment.softened !== null;
  const show = isSoftened ? 'showOriginal' : 'showOnPage';
  const hideAgain = isSoftened ? 'softenAgain' : 'coverAgain';
  return (
    <li class="covered-item" aria-labelledby={`${id}-author`}>
      <div class="covered-who">
        <bdi class="covered-author" id={`${id}-author`}>
          {comment.author ?? words.say('unknownAuthor')}
        </bdi>
        <span class="covered-kinds">{reasonNames(comment, words).join(', ')}</span>
      </div>
      {isSoftened && (
        <blockquote class="softened-words" lang={comment.language} dir="auto">
          {comment.softened}
        </blockquote>
      )}
      <Disclosure
        closedLabel={words.say(isSoftened ? 'readOriginal' : 'readWords')}
        openLabel={words.say(isSoftened ? 'hideOriginal' : 'hideWords')}
      >
        <blockquote class="covered-words" lang={comment.language} dir="auto">
          {comment.text}
        </blockquote>
      </Disclosure>
      <Button onClick={() => onReveal(!comment.revealed)}>
        {words.say(comment.revealed ? hideAgain : show)}
      </Button>
      <Button tone="kind" icon={<Heart />} onClick={onAnswer}>
        {words.say('answerKindly')}
      </Button>
      <SaveEvidence tab={tab} comments={[comment]} />
      <Button tone="quiet" onClick={onFine}>
        {words.say('foundFine')}
      </Button>
    </li>
  );
}
