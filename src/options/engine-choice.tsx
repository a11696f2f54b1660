import { ENGINES } from '../shared/engine.ts';
import type { ModelStatus } from '../shared/model-status.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { engineName } from '../ui/engine-names.ts';
import { usePage } from '../ui/use-page.ts';

const ABOUT = { ours: 'engineOursAbout', google: 'engineGoogleAbout' } as const;

/** What reads English, where there is a choice; or why a choice that was made does not hold. */
export function EngineChoice({ status }: { status: ModelStatus }) {
  const { words, settings, update } = usePage();
  if (status.google) {
    return (
      <Choices
        label={words.say('engineChoice')}
        options={ENGINES.map(value => ({
          value,
          text: engineName(value, words),
          about: words.say(ABOUT[value]),
        }))}
        value={settings.engine}
        onChange={engine => void update({ engine })}
      />
    );
  }
  if (settings.engine === 'ours') return null;
  return (
    <div class="notice engine-notice">
      <p>{words.say('engineNotHere')}</p>
      <Button onClick={() => void update({ engine: 'ours' })}>{words.say('engineTakeOurs')}</Button>
    </div>
  );
}
