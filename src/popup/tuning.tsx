import { SENSITIVITIES, type Sensitivity } from '../shared/policy.ts';
import { Segmented } from '../ui/segmented.tsx';
import { SENSITIVITY_WORDS } from '../ui/sensitivity.ts';
import { usePage } from '../ui/use-page.ts';
import type { TabWatch } from './use-tab.ts';

export function Tuning({ watch }: { watch: TabWatch }) {
  const { words, settings, update } = usePage();
  const setSensitivity = (sensitivity: Sensitivity) => void update({ sensitivity }).then(watch.refreshSoon);
  return (
    <section class="tuning" aria-label={words.say('sensitivity')}>
      {settings.mode !== 'off' && (
        <Segmented
          label={words.say('sensitivity')}
          labelShown
          options={SENSITIVITIES.map(value => ({ value, text: words.say(SENSITIVITY_WORDS[value].name) }))}
          value={settings.sensitivity}
          onChange={setSensitivity}
        />
      )}
      <p class="small soft">{words.say('privacyLine')}</p>
    </section>
  );
}
