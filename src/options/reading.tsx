import { SENSITIVITIES } from '../shared/policy.ts';
import { Card } from '../ui/card.tsx';
import { Choices } from '../ui/choices.tsx';
import { modeOptions } from '../ui/modes.ts';
import { SENSITIVITY_WORDS } from '../ui/sensitivity.ts';
import { Switch } from '../ui/switch.tsx';
import { usePage } from '../ui/use-page.ts';

export function Reading({ anchor }: { anchor: string }) {
  const { words, settings, update } = usePage();
  return (
    <Card title={words.say('readingTitle')} anchor={anchor}>
      <Choices
        label={words.say('mode')}
        options={modeOptions(words)}
        value={settings.mode}
        onChange={mode => void update({ mode })}
      />
      <Choices
        label={words.say('sensitivity')}
        options={SENSITIVITIES.map(value => ({
          value,
          text: words.say(SENSITIVITY_WORDS[value].name),
          about: words.say(SENSITIVITY_WORDS[value].about),
        }))}
        value={settings.sensitivity}
        onChange={sensitivity => void update({ sensitivity })}
      />
      <Switch checked={settings.kindMarks} onChange={kindMarks => void update({ kindMarks })}>
        {words.say('kindMarks')}
      </Switch>
      <p class="small soft">{words.say('kindMarksAbout')}</p>
    </Card>
  );
}
