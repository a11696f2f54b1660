import { useRef, useState } from 'preact/hooks';
import { InvalidInputError } from '../shared/errors.ts';
import { send } from '../shared/messages.ts';
import { readSettingsFile } from '../shared/settings-file.ts';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { Confirm } from './confirm.tsx';
import { importProblem } from './import-problem.ts';
import { changesBetween } from './settings-changes.ts';

/** Takes a settings file: says what it would change, and changes it only then. */
export function ImportFile() {
  const { words, settings, announce } = usePage();
  const [file, setFile] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const choose = async (chosen: File | undefined) => {
    setFile(null);
    setProblem(null);
    if (!chosen) return;
    try {
      const text = await chosen.text();
      readSettingsFile(text);
      setFile(text);
    } catch (error) {
      setProblem(importProblem(error instanceof InvalidInputError ? error.message : '', words));
    }
    // So that choosing the same file again, once mended, is a change.
    if (input.current) input.current.value = '';
  };
  const apply = async () => {
    if (file === null) return;
    setFile(null);
    const done = await send('importSettings', { file }).then(
      () => true,
      () => false,
    );
    announce(words.say(done ? 'imported' : 'notDone'));
  };
  const changes = file === null ? [] : changesBetween(settings, readSettingsFile(file), words);

  return (
    <>
      <input
        ref={input}
        class="only-read"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={event => void choose(event.currentTarget.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>{words.say('importFile')}</Button>
      <div class="import-outcome" role="status">
        {problem && <p class="notice">{problem}</p>}
        {file !== null && changes.length === 0 && <p class="notice">{words.say('importSame')}</p>}
      </div>
      {file !== null && changes.length > 0 && (
        <Confirm
          intro={words.count('willChange', changes.length)}
          changes={changes}
          action={words.say('importConfirm')}
          onConfirm={() => void apply()}
          onCancel={() => setFile(null)}
        />
      )}
    </>
  );
}
