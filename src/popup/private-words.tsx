import { useState } from 'preact/hooks';
import { suggest } from '../care/index.ts';
import type { Language } from '../shared/verdict.ts';
import { Button } from '../ui/button.tsx';
import { Again, Copy } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';

interface PrivateWordsProps {
  /** To the writer of words of suicide, or to whom somebody told to die. */
  about: 'writer' | 'aimed';
  language: Language;
  seed: number;
}

/** A sentence for a private message, another one at a press. Sent by nobody but the person. */
export function PrivateWords({ about, language, seed }: PrivateWordsProps) {
  const { words } = usePage();
  const copy = useCopy('copiedWords');
  const [turn, setTurn] = useState(0);
  const card = suggest({
    text: '',
    scores: null,
    situation: about === 'writer' ? 'S10' : 'S5',
    role: 'bystander',
    language,
    speaks: words.language,
    seed: seed + turn,
    register: 'tu',
  }).cards.find(({ place }) => place === 'private');
  if (!card) return null;
  return (
    <div class="private-words">
      <p class="reply" lang={language} aria-live="polite">
        {card.text}
      </p>
      <p class="row">
        <Button icon={<Copy />} onClick={() => void copy(card.text)}>
          {words.say('copy')}
        </Button>
        <Button tone="quiet" icon={<Again />} onClick={() => setTurn(turn + 1)}>
          {words.say('otherReplies')}
        </Button>
      </p>
    </div>
  );
}
