import { useRef } from 'preact/hooks';
import { addFine } from '../shared/own-words/fine.ts';
import type { CoveredComment, RestReason, Summary } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { CoveredItem } from './covered-item.tsx';
import { coveredListWords } from './covered-list-words.ts';
import type { OpenTab } from './tab.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabWatch } from './use-tab.ts';

interface CoveredListProps {
  watch: TabWatch;
  tab: OpenTab;
  summary: Summary;
  rest: RestReason | null;
  onAnswer(comment: CoveredComment): void;
}

/** What was covered or softened on this page, the hostile words kept back until asked for. */
export function CoveredList({ watch, tab, summary, rest, onAnswer }: CoveredListProps) {
  const { words, settings, update, announce } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { act, reveal } = usePageActions(watch, tab);
  if (rest !== null || summary.gaveUp || summary.covered.length === 0) return null;

  const { title, show, hide } = coveredListWords(summary.covered);
  const findFine = async ({ text }: CoveredComment) => {
    // The button that was pressed goes with the comment.
    heading.current?.focus();
    if (!(await update({ fine: addFine(settings.fine, text) }))) return;
    announce(words.say('foundFineKept'));
    watch.refreshSoon();
  };
  const { counts } = summary;
  const all = counts.covered + counts.softened + counts.revealed;
  const isAnyHidden = counts.covered + counts.softened > 0;

  return (
    <section class="covered" aria-labelledby="covered-title">
      <div class="covered-head">
        <h2 id="covered-title" ref={heading} tabIndex={-1}>
          {words.say(title)}
        </h2>
        <Button tone="quiet" onClick={() => act(isAnyHidden ? 'revealAll' : 'coverAll')}>
          {words.say(isAnyHidden ? show : hide)}
        </Button>
      </div>
      <ul class="covered-items">
        {summary.covered.map(comment => (
          <CoveredItem
            key={`${comment.frameId} ${comment.id}`}
            tab={tab}
            comment={comment}
            onReveal={shown => reveal(comment, shown)}
            onAnswer={() => onAnswer(comment)}
            onFine={() => void findFine(comment)}
          />
        ))}
      </ul>
      {all > summary.covered.length && (
        <p class="small soft">
          {words.say('firstOf', { first: words.number(summary.covered.length), all: words.number(all) })}
        </p>
      )}
    </section>
  );
}
