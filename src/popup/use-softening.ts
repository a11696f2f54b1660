import { useState } from 'preact/hooks';
import { holdsBlow } from '../shared/asked-softening.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import { send } from '../shared/messages.ts';
import { decide } from '../shared/policy.ts';
import type { Softening } from '../shared/softening.ts';
import type { Checked } from './checked-sentence.ts';

const FAILED: Softening = { kind: 'kept', reason: 'not-judged' };

async function softenOwn(text: string): Promise<Checked> {
  const { verdict, policy } = await send('tryText', { text });
  const { categories } = decide(verdict, policy);
  if (!holdsBlow(verdict, policy)) return { text, verdict, categories, softening: null };
  const [softening = FAILED] = await send('soften', { texts: [text] }).catch(() => [FAILED]);
  return { text, verdict, categories, softening };
}

/** What became of the words in the box; null when nothing was asked of them as they are now. */
export type OwnWords = Checked | 'reading' | 'too-long' | 'failed' | null;

interface SofteningOfOwn {
  text: string;
  outcome: OwnWords;
  write(text: string): void;
  soften(): Promise<void>;
}

/** Words of a person's own and what became of them, kept while the popup is open and nowhere else. */
export function useSoftening(): SofteningOfOwn {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<OwnWords>(null);
  return {
    text,
    outcome,
    write(next) {
      setText(next);
      // What is said is of the text as it was.
      setOutcome(now => (now === 'reading' ? now : null));
    },
    async soften() {
      if (outcome === 'reading') return;
      if (text.length > MAX_TEXT) {
        setOutcome('too-long');
        return;
      }
      setOutcome('reading');
      setOutcome(await softenOwn(text).catch(() => 'failed' as const));
    },
  };
}
