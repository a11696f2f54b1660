import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fromOwn, type Register } from '../../care/index.ts';
import { Button } from '../button.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Heart } from '../icons.tsx';
import { usePage } from '../use-page.ts';
import type { Around } from './around.ts';
import { DraftBox } from './draft-box.tsx';

interface OwnWordsProps {
  around: Around;
  register: Register;
  seed: number;
  used: readonly string[];
  /** Whether they are for somebody who is attacked, and may begin with support. */
  supports: boolean;
  begun: string;
  onBegun(text: string): void;
  /** What can be done with the words as they are now. */
  actionsFor(text: string, openingId: string | null): ComponentChildren;
}

/** An answer that starts from a person's own words; a kind first sentence is put before them on a press. */
export function OwnWords(props: OwnWordsProps) {
  const { around, register, seed, used, supports, begun, onBegun, actionsFor } = props;
  const { words } = usePage();
  const [text, setText] = useState(begun);
  const [opening, setOpening] = useState<string | null>(null);
  const { language } = around;
  const write = (next: string) => {
    setText(next);
    onBegun(next);
  };
  const started = fromOwn({ text, language, register, seed, used });
  return (
    <Disclosure
      closedLabel={words.say('ownReply')}
      openLabel={words.say('ownReply')}
      heading
      startsOpen={begun !== ''}
    >
      <div class="coach-card">
        <p class="small soft">{words.say(supports ? 'ownReplyAbout' : 'ownReplyHint')}</p>
        <DraftBox label={words.say('ownReply')} text={text} around={around} focused onText={write} />
        {supports && opening === null && started && (
          <Button
            icon={<Heart />}
            onClick={() => {
              write(started.text);
              setOpening(started.id);
            }}
          >
            {words.say('addOpening')}
          </Button>
        )}
        {text.trim() !== '' && <div class="row">{actionsFor(text, opening)}</div>}
      </div>
    </Disclosure>
  );
}
