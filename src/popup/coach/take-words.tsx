import { useState } from 'preact/hooks';
import { sendToFrame } from '../../shared/messages.ts';
import type { Inserted } from '../../shared/page-state.ts';
import { Button } from '../../ui/button.tsx';
import { Copy, Message } from '../../ui/icons.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { usePage } from '../../ui/use-page.ts';
import type { WordKey } from '../../ui/words.ts';
import type { OpenTab } from '../tab.ts';
import type { Subject } from './subject.ts';

const OUTCOMES = {
  inserted: 'boxInserted',
  'no-box': 'boxMissing',
  'has-draft': 'boxHasDraft',
  refused: 'boxRefused',
} as const satisfies Record<Inserted, WordKey>;

interface TakeWordsProps {
  tab: OpenTab;
  subject: Subject;
  text: string;
  /** Private words never go into the box under a comment. */
  inPublic: boolean;
  onTaken(): void;
}

/** Words taken away: copied, or put into the site's own box. Nothing is sent. */
export function TakeWords({ tab, subject, text, inPublic, onTaken }: TakeWordsProps) {
  const { words } = usePage();
  const copy = useCopy(inPublic ? 'copied' : 'copiedWords');
  const [outcome, setOutcome] = useState<Inserted | null>(null);
  const isEmpty = text.trim() === '';
  const { id, frameId } = subject;
  const insert = async () => {
    const now = await sendToFrame(tab.id, frameId, 'insertReply', { id, text }).catch(
      () => 'refused' as const,
    );
    setOutcome(now);
    if (now === 'inserted') onTaken();
  };
  const take = async () => {
    if (await copy(text)) onTaken();
  };
  return (
    <>
      {inPublic && (
        <Button tone="action" icon={<Message />} disabled={isEmpty} onClick={() => void insert()}>
          {words.say('putInBox')}
        </Button>
      )}
      <Button icon={<Copy />} disabled={isEmpty} onClick={() => void take()}>
        {words.say('copy')}
      </Button>
      <p class="small box-said" role="status">
        {outcome && words.say(OUTCOMES[outcome])}
      </p>
      {outcome === 'no-box' && (
        <Button
          tone="quiet"
          onClick={() => void sendToFrame(tab.id, frameId, 'jumpTo', { id }).catch(() => undefined)}
        >
          {words.say('goToComment')}
        </Button>
      )}
    </>
  );
}
