import { useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import { DEFAULTS } from '../shared/settings.ts';
import { writeSettingsFile } from '../shared/settings-file.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';
import { Confirm } from './confirm.tsx';
import { ImportFile } from './import-file.tsx';
import { saveFile } from './save-file.ts';
import { changesBetween } from './settings-changes.ts';

/** Keeping one's choices: out to a file, in from a file, back to how it was at first. */
export function SettingsFile({ anchor }: { anchor: string }) {
  const { words, settings, announce } = usePage();
  const [isRestoring, setRestoring] = useState(false);

  const save = () => {
    saveFile('cybercare-settings.json', writeSettingsFile(settings), 'application/json');
    announce(words.say('exported'));
  };
  const restore = async () => {
    setRestoring(false);
    const done = await send('importSettings', { file: writeSettingsFile(DEFAULTS) }).then(
      () => true,
      () => false,
    );
    announce(words.say(done ? 'restored' : 'notDone'));
  };
  const toRestore = changesBetween(settings, DEFAULTS, words);

  return (
    <Card title={words.say('fileTitle')} anchor={anchor}>
      <p class="soft">{words.say('fileIntro')}</p>
      <div class="row">
        <Button onClick={save}>{words.say('exportFile')}</Button>
        <ImportFile />
      </div>
      <h3>{words.say('restoreTitle')}</h3>
      {toRestore.length === 0 && <p class="soft">{words.say('restoreNothing')}</p>}
      {toRestore.length > 0 && (
        <Button aria-expanded={isRestoring} onClick={() => setRestoring(!isRestoring)}>
          {words.say('restore')}
        </Button>
      )}
      {toRestore.length > 0 && isRestoring && (
        <Confirm
          intro={words.count('willChange', toRestore.length)}
          changes={toRestore}
          action={words.say('restore')}
          onConfirm={() => void restore()}
          onCancel={() => setRestoring(false)}
        />
      )}
    </Card>
  );
}
