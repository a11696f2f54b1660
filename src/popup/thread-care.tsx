import type { KindComment, Summary } from '../shared/page-state.ts';
import { usePage } from '../ui/use-page.ts';
import { KindList } from './kind-list.tsx';
import { DangerList } from './parts.ts';
import { PileOnCard } from './pile-on-card.tsx';
import type { OpenTab } from './tab.ts';
import type { TabWatch } from './use-tab.ts';

interface ThreadCareProps {
  watch: TabWatch;
  tab: OpenTab;
  summary: Summary;
  onHelp(topics: readonly string[]): void;
  onAnswer(comment: KindComment): void;
}

/** What a thread means to the people in it: who is kind first, then, for the one it is about, what is dangerous, and many against one. */
export function ThreadCare({ watch, tab, summary, onHelp, onAnswer }: ThreadCareProps) {
  const { settings } = usePage();
  const isTarget = settings.mode === 'target';
  return (
    <>
      <KindList watch={watch} tab={tab} summary={summary} onAnswer={onAnswer} />
      {isTarget && summary.dangers.length > 0 && (
        <DangerList watch={watch} tab={tab} summary={summary} onHelp={onHelp} />
      )}
      <PileOnCard watch={watch} tab={tab} summary={summary} onHelp={onHelp} />
    </>
  );
}
