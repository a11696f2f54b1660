import { topicsFor } from '../care/category-topics.ts';
import { Button } from '../ui/button.tsx';
import { Back } from '../ui/icons.tsx';
import { usePage } from '../ui/use-page.ts';
import { BottomBar } from './bottom-bar.tsx';
import { BreakHint } from './break-hint.tsx';
import { CheckedText } from './checked-text.tsx';
import type { Subject } from './coach/subject.ts';
import { CoveredList } from './covered-list.tsx';
import { Endangered } from './endangered.tsx';
import { PageControls } from './page-controls.tsx';
import { CoachPanel, DangerList, HelpPanel } from './parts.ts';
import { PopupHead } from './popup-head.tsx';
import { SavedSelection } from './saved-selection.tsx';
import { SoftenBox } from './soften-box.tsx';
import { StateCard } from './state-card.tsx';
import { ThreadCare } from './thread-care.tsx';
import { Tuning } from './tuning.tsx';
import { useChecked } from './use-checked.ts';
import { useEndangered } from './use-endangered.ts';
import { useScreens } from './use-screens.ts';
import { useTab } from './use-tab.ts';

export function Popup() {
  const { words } = usePage();
  const watch = useTab();
  const checking = useChecked();
  const endangered = useEndangered(watch.tab, watch.facts?.summary?.counts ?? null);
  const { stack, open, back } = useScreens();
  const { tab, facts } = watch;
  const front = stack.at(-1);
  const onHelp = (topics: readonly string[] = []) => open({ kind: 'help', topics });
  const onAnswer = (subject: Subject) => open({ kind: 'coach', subject });
  const found = facts?.summary?.covered.flatMap(({ categories }) => categories) ?? [];

  return (
    <div class="popup">
      <PopupHead />
      <div class="screen" hidden={front !== undefined}>
        <main class="popup-main">
          <SavedSelection />
          <CheckedText checking={checking} onHelp={onHelp} />
          {tab && <Endangered tab={tab} comments={endangered} onHelp={onHelp} />}
          {tab && facts && (
            <StateCard watch={watch} tab={tab} facts={facts} onDangers={() => open({ kind: 'dangers' })} />
          )}
          <BreakHint />
          {tab && facts && <PageControls watch={watch} tab={tab} facts={facts} />}
          <SoftenBox onHelp={onHelp} />
          {tab && facts?.summary && facts.rest === null && (
            <ThreadCare watch={watch} tab={tab} summary={facts.summary} onHelp={onHelp} onAnswer={onAnswer} />
          )}
          {tab && facts?.summary && (
            <CoveredList
              watch={watch}
              tab={tab}
              summary={facts.summary}
              rest={facts.rest}
              onAnswer={onAnswer}
            />
          )}
          <Tuning watch={watch} />
        </main>
      </div>
      {stack.map(screen => (
        <div class="screen" hidden={screen !== front} key={screen.kind}>
          {screen.kind === 'coach' && tab && facts?.summary && (
            <CoachPanel
              tab={tab}
              summary={facts.summary}
              subject={screen.subject}
              onBack={back}
              onHelp={onHelp}
            />
          )}
          {screen.kind === 'dangers' && tab && facts?.summary && (
            <main class="popup-main" aria-labelledby="dangers-title">
              <p class="row">
                <Button tone="quiet" icon={<Back />} onClick={back}>
                  {words.say('back')}
                </Button>
              </p>
              <DangerList watch={watch} tab={tab} summary={facts.summary} onHelp={onHelp} isAskedFor />
            </main>
          )}
          {screen.kind === 'help' && (
            <HelpPanel
              hostname={tab?.hostname ?? ''}
              topics={screen.topics.length > 0 ? screen.topics : topicsFor(found)}
            />
          )}
        </div>
      ))}
      <BottomBar
        helpOpen={front?.kind === 'help'}
        onHelp={() => (front?.kind === 'help' ? back() : onHelp())}
      />
    </div>
  );
}
