import { suggest } from '../care/index.ts';
import { Button } from '../ui/button.tsx';
import { Copy } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';

/** A text for somebody the person trusts. Addressed to nobody: who that is, they know. */
export function AskFriend() {
  const { words } = usePage();
  const copy = useCopy('copiedWords');
  const card = suggest({
    ...{ text: '', scores: null, situation: 'S6', role: 'target', language: null, seed: 0 },
    speaks: words.language,
  }).cards.find(({ strategy }) => strategy === 'CHK');
  if (!card) return null;
  return (
    <div class="reply">
      <p>{card.text}</p>
      <Button icon={<Copy />} onClick={() => void copy(card.text)}>
        {words.say('copy')}
      </Button>
    </div>
  );
}
