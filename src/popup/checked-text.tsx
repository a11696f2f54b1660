import { useEffect, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import { decide } from '../shared/policy.ts';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import { type Checked, checkedSentence } from './checked-sentence.ts';

/** The last text that was checked and the kinds of hostility in it, also while Cybercare is off. */
async function readChecked(): Promise<Checked | null> {
  const checked = await send('checkedSelection');
  if (!checked) return null;
  const { policy } = await send('hello');
  return { ...checked, categories: decide(checked.verdict, { ...policy, mode: 'reader' }).categories };
}

/** What "Check this text" found, in words. Asked for once, when the popup opens. */
export function CheckedText() {
  const { words } = usePage();
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    // Without an answer there is nothing to show, and the rest of the popup says what is wrong.
    readChecked().then(setChecked, () => setChecked(null));
  }, []);
  if (!checked) return null;
  return (
    <Card title={words.say('checkedTitle')}>
      <p>{checkedSentence(checked, words)}</p>
      <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
        <blockquote class="covered-words" dir="auto">
          {checked.text}
        </blockquote>
      </Disclosure>
    </Card>
  );
}
