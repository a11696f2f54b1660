import { useEffect, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import { decide } from '../shared/policy.ts';
import type { Checked } from './checked-sentence.ts';

/** The background is awake by now and answers at once when nothing was asked; later than this, it is reading. */
const READS_AFTER = 150;

/** The last text that was checked and the kinds of hostility in it, also while Cybercare is off. */
async function readChecked(): Promise<Checked | null> {
  const checked = await send('checkedSelection');
  if (!checked) return null;
  const { policy } = await send('hello', { above: [] });
  return { ...checked, categories: decide(checked.verdict, { ...policy, mode: 'reader' }).categories };
}

/** What became of "Check this text" or "Soften this text"; null when nobody asked. */
export type Checking = Checked | 'reading' | 'failed' | null;

/** Follows the last check. It is handed out once, so this is asked once, by what lives as long as the popup. */
export function useChecked(): Checking {
  const [checking, setChecking] = useState<Checking>(null);
  useEffect(() => {
    const timer = setTimeout(() => setChecking('reading'), READS_AFTER);
    readChecked()
      .then(setChecking, () =>
        // Before anything was said of a text, the rest of the popup says what is wrong.
        setChecking(known => (known === 'reading' ? 'failed' : null)),
      )
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, []);
  return checking;
}
