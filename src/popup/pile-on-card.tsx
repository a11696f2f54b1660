import { isPileOn } from '../care/thread.ts';
import type { Summary } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Buoy } from '../ui/icons.tsx';
import { usePage } from '../ui/use-page.ts';
import { AskFriend } from './parts.ts';
import { SaveEvidence } from './save-evidence.tsx';
import type { OpenTab } from './tab.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabWatch } from './use-tab.ts';

interface PileOnCardProps {
  watch: TabWatch;
  tab: OpenTab;
  summary: Summary;
  onHelp(topics: readonly string[]): void;
}

/** Says calmly that many turned on somebody here, and what can be done without answering any of them. */
export function PileOnCard({ watch, tab, summary, onHelp }: PileOnCardProps) {
  const { words, settings } = usePage();
  const { act } = usePageActions(watch, tab);
  const { thread, covered, folded } = summary;
  const unfold = (
    <Button aria-pressed={folded} onClick={() => act(folded ? 'unfold' : 'fold')}>
      {words.say(folded ? 'unfoldAll' : 'foldAll')}
    </Button>
  );
  if (!isPileOn(thread)) return folded ? <p class="row">{unfold}</p> : null;
  return (
    <Card title={words.say(settings.mode === 'target' ? 'pileOnYou' : 'pileOnSomeone')}>
      <p class="small">
        {words.say('pileOnCount', { hostile: words.number(thread.hostile), all: words.number(thread.all) })}{' '}
        {thread.perHour ? `${words.count('pileOnHour', thread.perHour)} ` : ''}
        {words.say('pileOnCalm')}
      </p>
      <p class="row">
        {unfold}
        <Button icon={<Buoy />} onClick={() => onHelp(['harassment'])}>
          {words.say('whoHelps')}
        </Button>
      </p>
      <SaveEvidence tab={tab} comments={covered} />
      <Disclosure closedLabel={words.say('askFriend')} openLabel={words.say('askFriend')}>
        <AskFriend />
      </Disclosure>
    </Card>
  );
}
