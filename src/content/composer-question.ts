import type { Softening } from '../shared/softening.ts';
import type { Language } from '../shared/verdict.ts';
import { type Box, isPlain } from './composer-boxes.ts';
import { stopWith } from './composer-frame.ts';
import { askAbout } from './composer-panel.ts';
import { write } from './composer-write.ts';

interface Asked {
  document: Document;
  box: Box;
  draft: string;
  language: Language;
  signal: AbortSignal;
  /** Goes back to where the person was writing. */
  goBack(): void;
  /** Sends the draft; null where nothing was being sent. */
  send: (() => void) | null;
  soften(text: string): Promise<Softening | null>;
  /** Whether the draft says that its writer may not be safe. */
  isInDanger: Promise<boolean>;
  /** The box is about to hold these words of ours. */
  replaced(words: string): void;
  turnOff(): void;
}

/** A question that stands beside a box. */
export interface Question {
  isOpen(): boolean;
  close(): void;
  /** Answers it for the person, who goes on writing. */
  edit(): void;
}

/** Asks about a draft. Writing on in the box, or pressing into it, is an answer too. */
export function askQuestion({
  box,
  draft,
  goBack,
  send,
  soften,
  isInDanger,
  replaced,
  turnOff,
  ...place
}: Asked): Question {
  const stop = stopWith(place.signal);
  const close = () => stop.abort();
  const edit = () => {
    close();
    goBack();
  };
  let isOurs = false;
  const answers = {
    soften: async () => (isPlain(box) ? soften(draft) : 'pieces'),
    isInDanger,
    use: async (words: string) => {
      isOurs = true;
      replaced(words);
      const isWritten = await write(box, words);
      isOurs = false;
      return isWritten;
    },
    edit,
    send:
      send &&
      (() => {
        edit();
        send();
      }),
    never: () => {
      turnOff();
      edit();
    },
  };
  askAbout(draft, answers, { ...place, box, stop });
  const writesOn = (event: Event) => {
    if (event.isTrusted && !isOurs) close();
  };
  for (const type of ['input', 'pointerdown']) {
    box.addEventListener(type, writesOn, { signal: stop.signal, capture: true });
  }
  return { isOpen: () => !stop.signal.aborted, close, edit };
}
