import { useCallback, useState } from 'preact/hooks';
import { useEscape } from '../ui/use-escape.ts';
import { BottomBar } from './bottom-bar.tsx';
import { CheckedText } from './checked-text.tsx';
import { CoveredList } from './covered-list.tsx';
import { HelpPanel } from './help-panel.tsx';
import { PageControls } from './page-controls.tsx';
import { PopupHead } from './popup-head.tsx';
import { SoftenBox } from './soften-box.tsx';
import { StateCard } from './state-card.tsx';
import { Tuning } from './tuning.tsx';
import { useChecked } from './use-checked.ts';
import { useTab } from './use-tab.ts';

export function Popup() {
  const watch = useTab();
  const checking = useChecked();
  const [helpOpen, setHelpOpen] = useState(false);
  const closeHelp = useCallback(() => setHelpOpen(false), []);
  useEscape(helpOpen, closeHelp);
  const { tab, facts } = watch;

  return (
    <div class="popup">
      <PopupHead />
      {helpOpen ? (
        <HelpPanel
          hostname={tab?.hostname ?? ''}
          categories={facts?.summary?.covered.flatMap(({ categories }) => categories) ?? []}
        />
      ) : (
        <main class="popup-main">
          <CheckedText checking={checking} />
          {tab && facts && <StateCard watch={watch} tab={tab} facts={facts} />}
          {tab && facts && <PageControls watch={watch} tab={tab} facts={facts} />}
          <SoftenBox />
          {tab && facts?.summary && (
            <CoveredList watch={watch} tab={tab} summary={facts.summary} rest={facts.rest} />
          )}
          <Tuning watch={watch} />
        </main>
      )}
      <BottomBar helpOpen={helpOpen} onHelp={() => setHelpOpen(!helpOpen)} />
    </div>
  );
}
