import { useState } from 'preact/hooks';
import type { KindComment, Summary } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';
import { KindItem } from './kind-item.tsx';
import type { OpenTab } from './tab.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabWatch } from './use-tab.ts';

/** Shown before a person asks for all. */
const FIRST = 3;

interface KindListProps {
  watch: TabWatch;
  tab: OpenTab;
  summary: Summary;
  onAnswer(comment: KindComment): void;
}

/** The kind comments of this page, in full: before the hostile ones, and for the one they stand with above all. */
export function KindList({ watch, tab, summary: { kind, kindCount }, onAnswer }: KindListProps) {
  const { words, settings } = usePage();
  const { jumpTo } = usePageActions(watch, tab);
  const [isAll, setAll] = useState(false);
  if (kind.length === 0) return null;
  const isTarget = settings.mode === 'target';
  return (
    <Card tone="kind" title={words.say(isTarget ? 'kindWithYou' : 'kindHere')}>
      <ul class="kind-items">
        {kind.slice(0, isAll ? kind.length : FIRST).map(comment => (
          <KindItem
            key={`${comment.frameId} ${comment.id}`}
            comment={comment}
            role={isTarget ? 'target' : 'bystander'}
            onFind={() => jumpTo(comment)}
            onAnswer={() => onAnswer(comment)}
          />
        ))}
      </ul>
      {isAll && kindCount > kind.length && (
        <p class="small soft">{words.say('firstOf', { first: kind.length, all: kindCount })}</p>
      )}
      {kind.length > FIRST && (
        <Button tone="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? words.say('kindFewer') : words.say('kindAll', { count: words.number(kindCount) })}
        </Button>
      )}
    </Card>
  );
}
