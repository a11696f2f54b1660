import { SENSITIVITIES, type Sensitivity } from '../shared/policy.ts';
import { Card } from '../ui/card.tsx';
import { Choices } from '../ui/choices.tsx';
import { SENSITIVITY_WORDS } from '../ui/sensitivity.ts';
import { Switch } from '../ui/switch.tsx';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';
import { PauseSites } from './pause-sites.tsx';

const ABOUT = {
  less: 'pauseLessAbout',
  balanced: 'pauseBalancedAbout',
  more: 'pauseMoreAbout',
} as const satisfies Record<Sensitivity, WordKey>;

/** Whether sending hostile words of one's own waits once, how easily, and where never. */
export function PauseBeforeSending({ anchor }: { anchor: string }) {
  const { words, settings, update } = usePage();
  return (
    <Card title={words.say('ownWordsTitle')} anchor={anchor}>
      <p class="soft">{words.say('ownWordsIntro')}</p>
      <Switch checked={settings.pause} onChange={pause => void update({ pause })}>
        {words.say('ownWordsSwitch')}
      </Switch>
      {settings.pause && (
        <>
          <Choices
            label={words.say('ownWordsSensitivity')}
            options={SENSITIVITIES.map(value => ({
              value,
              text: words.say(SENSITIVITY_WORDS[value].name),
              about: words.say(ABOUT[value]),
            }))}
            value={settings.pauseSensitivity}
            onChange={pauseSensitivity => void update({ pauseSensitivity })}
          />
          <PauseSites />
        </>
      )}
    </Card>
  );
}
