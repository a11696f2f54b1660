import browser from 'webextension-polyfill';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { saveSentence } from './save-sentence.ts';
import type { Saving } from './use-save.ts';

/** What came of saving, read out when it comes, and the way to what is kept. */
export function SaveResult({ saving }: { saving: Saving }) {
  const { words } = usePage();
  const outcome = typeof saving === 'object' ? saving : null;
  const openProof = () =>
    void browser.tabs.create({ url: browser.runtime.getURL('options/index.html#proof') });
  return (
    <div class="save-result">
      <p role="status" class="small">
        {saving === 'saving' && words.say('savingProof')}
        {outcome && saveSentence(outcome, words)}
      </p>
      {outcome && outcome.saved + outcome.already > 0 && (
        <Button tone="quiet" onClick={openProof}>
          {words.say('seeProof')}
        </Button>
      )}
    </div>
  );
}
