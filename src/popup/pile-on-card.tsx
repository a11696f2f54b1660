import { isPileOn, suggest } from '../care/index.ts';
import type { Summary } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Buoy, Copy } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';
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
  if (!isPileOn(thread) && !folded) return null;
  return (
    <Card title={words.say(settings.mode === 'target' ? 'pileOnYou' : 'pileOnSomeone')}>
      <p class="small">
        {words.say('pileOnCount', { hostile: words.number(thread.hostile), all: words.number(thread.all) })}{' '}
        {thread.perHour ? `${words.count('pileOnHour', thread.perHour)} ` : ''}
        {words.say('pileOnCalm')}
      </p>
      <p class="row">
        <Button aria-pressed={folded} onClick={() => act(folded ? 'unfold' : 'fold')}>
          {words.say(folded ? 'unfoldAll' : 'foldAll')}
        </Button>
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

/** A text for somebody the person trusts. Addressed to nobody: who that is, they know. */
function AskFriend() {
  const { words } = usePage();
  const copy = useCopy('copiedWords');
  const card = suggest({
    ...{ text: '', scores: null, situation: 'S6', role: 'target', language: null, seed: 0 },
    speaks: words.language,
  }).cards.find(({ strategy }) => strategy === 'CHK');
  if (!card) return null;
  return (
    <div class="reply">
      <p>{card.text}</p>
      <Button icon={<Copy />} onClick={() => void copy(card.text)}>
        {words.say('copy')}
      </Button>
    </div>
  );
}
