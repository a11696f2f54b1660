import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Concern, concernsOf, ownCrisis } from '../../care/index.ts';
import { MAX_TEXT } from '../../shared/limits.ts';
import { send } from '../../shared/messages.ts';
import { Button } from '../button.tsx';
import { GrowingBox } from '../growing-box.tsx';
import { usePage } from '../use-page.ts';
import type { WordKey } from '../words.ts';
import type { Around } from './around.ts';
import { DraftTone } from './draft-tone.tsx';
import { useReading } from './use-reading.ts';

const CONCERN_WORDS = { repeats: 'draftRepeats', names: 'draftNames' } as const satisfies Record<
  Concern,
  WordKey
>;

interface DraftBoxProps {
  label: string;
  text: string;
  around: Around;
  /** Whether the box was opened by a press and takes the focus. */
  focused: boolean;
  onText(text: string): void;
}

/** Words one is about to say, and how they would be heard: read when the person stops typing, changed only when asked. */
export function DraftBox({ label, text, around, focused, onText }: DraftBoxProps) {
  const { words } = usePage();
  const reading = useReading(text);
  const softer = useSofter(text, onText);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) place.current?.querySelector('textarea')?.focus();
  }, [focused]);
  // What was found is of the text as it was; a crisis is no matter of the last letter.
  const tone = reading?.text === text ? reading.tone : null;
  const crisis = reading && ownCrisis({ ...reading, text }, words.language);

  return (
    <div class="draft field" ref={place}>
      <label for={id} class="only-read">
        {label}
      </label>
      <GrowingBox
        id={id}
        lang={around.language}
        value={text}
        maxLength={MAX_TEXT}
        aria-describedby={`${id}-said`}
        onInput={event => onText(event.currentTarget.value)}
      />
      <div id={`${id}-said`} class="draft-said" role="status">
        <DraftTone tone={tone} text={text} longest={around.longest} />
        {concernsOf(text, around).map(concern => (
          <p class="small soft" key={concern}>
            {words.say(CONCERN_WORDS[concern])}
          </p>
        ))}
        {softer.said && <p class="small soft">{words.say(softer.said)}</p>}
        {crisis && <p class="notice">{crisis}</p>}
      </div>
      {crisis && around.inCrisis}
      <div class="row">
        {tone === 'sharp' && !softer.said && (
          <Button onClick={() => void softer.soften()}>{words.say('softenMine')}</Button>
        )}
        {softer.before !== null && (
          <Button tone="quiet" onClick={softer.undo}>
            {words.say('softenUndo')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Softens a draft on a press, and takes that back on another. */
function useSofter(text: string, onText: (text: string) => void) {
  const [before, setBefore] = useState<string | null>(null);
  const [kept, setKept] = useState<{ text: string; said: WordKey } | null>(null);
  return {
    before,
    /** Why the text as it is now stays so. */
    said: kept?.text === text ? kept.said : null,
    async soften() {
      const softening = await send('soften', { texts: [text] }).then(
        ([one]) => one,
        () => undefined,
      );
      if (softening?.kind === 'softened' && !softening.neutral) {
        setBefore(text);
        onText(softening.text);
        return;
      }
      const isDanger = softening?.kind === 'kept' && softening.reason === 'danger';
      const isNothing = softening?.kind === 'softened';
      setKept({ text, said: isDanger ? 'softenDanger' : isNothing ? 'softenNeutral' : 'softenUnsure' });
    },
    undo() {
      if (before !== null) onText(before);
      setBefore(null);
    },
  };
}
