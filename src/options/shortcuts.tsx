import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';

/** By the names of the manifest: browsers describe commands in their own language, not in the chosen one. */
const COMMAND_WORDS: Readonly<Record<string, WordKey>> = {
  'reveal-all': 'commandRevealAll',
  'next-covered': 'commandNext',
  'previous-covered': 'commandPrevious',
  'toggle-mode': 'commandToggle',
  'check-draft': 'commandCheckDraft',
};

export function Shortcuts({ anchor }: { anchor: string }) {
  const { words } = usePage();
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(setCommands, () => setCommands([]));
  }, []);
  return (
    <Card title={words.say('shortcutsTitle')} anchor={anchor}>
      <dl class="lines">
        {commands.map(({ name, shortcut }) => {
          const key = COMMAND_WORDS[name ?? ''];
          return (
            key && (
              <div class="line" key={name}>
                <dt>{words.say(key)}</dt>
                <dd>
                  {shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{words.say('shortcutNone')}</span>}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="small soft">{words.say('shortcutsChrome')}</p>
      <p class="small soft">{words.say('shortcutsFirefox')}</p>
    </Card>
  );
}
