import type { Softening } from '../shared/softening.ts';
import type { Language } from '../shared/verdict.ts';
import type { Box } from './composer-boxes.ts';
import { openFrame } from './composer-frame.ts';
import { WORDS } from './composer-words.ts';
import { isSeen } from './dom.ts';

/** Milliseconds in which a press was meant for what was there before the panel. */
const TOO_SOON = 300;
/** Milliseconds that may pass without a word. */
const SOON = 250;
/** How long a note stays, in milliseconds. */
const STAYS = 4_000;

/** What a person can answer, and what then happens. Closing the panel is for them to do, except by `use`. */
export interface Answers {
  /** `pieces` where the box holds more than words, which would be lost. */
  soften(): Promise<Softening | 'pieces' | null>;
  /** Whether the draft says that its writer may not be safe. */
  isInDanger: Promise<boolean>;
  /** Puts these words into the box; resolves with whether it took them. */
  use(words: string): Promise<boolean>;
  edit(): void;
  /** Null where nothing was being sent. */
  send: (() => void) | null;
  never(): void;
}

interface Place {
  document: Document;
  box: Box;
  language: Language;
  /** Its abort closes the panel; so does the panel itself, when the box leaves the page. */
  stop: AbortController;
}

/** Asks about the draft in a box. */
export function askAbout(draft: string, answers: Answers, { document, box, language, stop }: Place): void {
  const words = WORDS[language];
  const { root, host, place } = openFrame(document, box, stop);
  let since = performance.now();

  const part = <Name extends 'div' | 'p' | 'span' | 'button'>(name: Name, parts: string, text = '') => {
    const element = document.createElement(name);
    element.setAttribute('part', parts);
    element.textContent = text;
    return element;
  };
  const button = (parts: string, text: string, pressed: () => void) => {
    const made = part('button', `button ${parts}`, text);
    made.type = 'button';
    made.addEventListener('click', event => {
      event.preventDefault();
      // A page can dispatch events at our host, or slide the panel under a press that was meant for something else.
      if (event.isTrusted && performance.now() - since > TOO_SOON && isSeen(host)) pressed();
    });
    return made;
  };

  const panel = part('div', 'panel');
  const title = part('p', 'title', words.title);
  const reason = part('p', 'reason', words.reason);
  const said = part('div', 'said');
  const row = part('div', 'row');
  const foot = part('div', 'foot');
  title.id = 'title';
  reason.id = 'reason';
  panel.lang = language;
  panel.dir = 'ltr';
  panel.setAttribute('role', 'alertdialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.setAttribute('aria-describedby', 'reason');
  said.setAttribute('role', 'status');

  const soften = button('action', words.soften, () => void offer());
  const edit = button('', words.edit, answers.edit);
  const send = answers.send && button('', words.send, answers.send);
  row.append(soften, edit, ...(send ? [send] : []));
  foot.append(part('span', 'sign', 'Cybercare'), button('quiet', words.never, answers.never));
  panel.append(title, reason, said, row, foot);
  root.append(panel);

  /** Shows something new in the panel, for the time it takes to read and not to press by mistake. */
  const show = (...nodes: Node[]) => {
    said.replaceChildren(...nodes);
    since = performance.now();
    place();
  };

  void answers.isInDanger.then(isInDanger => {
    if (!isInDanger || stop.signal.aborted) return;
    // Who is in despair is not told that they may hurt someone.
    title.textContent = words.heavyTitle;
    reason.textContent = words.heavy;
    if (root.activeElement === soften) edit.focus();
    soften.remove();
    since = performance.now();
    place();
  });

  async function offer(): Promise<void> {
    soften.disabled = true;
    const waiting = setTimeout(() => show(part('p', 'reason', words.wait)), SOON);
    const softening = await answers.soften().catch(() => null);
    clearTimeout(waiting);
    if (stop.signal.aborted) return;
    soften.remove();
    if (softening === 'pieces' || softening?.kind !== 'softened' || softening.neutral) {
      show(part('p', 'reason', softening === 'pieces' ? words.pieces : words.kept));
      edit.focus();
      return;
    }
    reason.remove();
    panel.removeAttribute('aria-describedby');
    const version = (name: string, parts: string, ...text: Node[]) => {
      const whole = part('div', `version ${parts}`);
      whole.dir = 'auto';
      whole.append(...text);
      return [part('p', 'label', name), whole];
    };
    const after = document.createTextNode(softening.text);
    show(...version(words.before, 'before', ...struck(softening)), ...version(words.after, 'after', after));
    const use = button('action', words.use, () => void put(softening.text, use));
    row.prepend(use);
    use.focus();
    place();
  }

  /** The draft with what goes struck out. */
  function struck({ edits }: Extract<Softening, { kind: 'softened' }>): Node[] {
    let done = 0;
    const nodes: Node[] = [];
    for (const { from, to } of edits) {
      const gone = document.createElement('del');
      gone.setAttribute('part', 'gone');
      gone.textContent = draft.slice(from, to);
      nodes.push(document.createTextNode(draft.slice(done, from)), gone);
      done = to;
    }
    return [...nodes, document.createTextNode(draft.slice(done))];
  }

  async function put(text: string, use: HTMLButtonElement): Promise<void> {
    use.disabled = true;
    if (await answers.use(text)) {
      stop.abort();
      return;
    }
    use.remove();
    said.append(part('p', 'reason', words.refused));
    edit.focus();
    place();
  }

  root.addEventListener('keydown', event => {
    const { key, repeat, ctrlKey, metaKey, isTrusted } = event as KeyboardEvent;
    // A key still held from before is no answer.
    if (repeat && (key === 'Enter' || key === ' ')) event.preventDefault();
    else if (isTrusted && key === 'Enter' && (ctrlKey || metaKey) && isSeen(host)) answers.send?.();
  });

  place();
  soften.focus({ preventScroll: true });
}

/** Says one sentence beside a box, for a moment, without taking the focus. */
export function tell(
  sentence: 'fine' | 'failed' | 'empty' | 'heavy',
  { document, box, language, stop }: Place,
): void {
  const { root, place } = openFrame(document, box, stop);
  const note = document.createElement('p');
  note.setAttribute('part', 'panel note');
  note.setAttribute('role', 'status');
  note.lang = language;
  note.dir = 'ltr';
  root.append(note);
  // A screen reader says what changes in a status, not what it comes with.
  requestAnimationFrame(() => {
    note.textContent = WORDS[language][sentence];
    place();
  });
  const timer = setTimeout(() => stop.abort(), STAYS);
  stop.signal.addEventListener('abort', () => clearTimeout(timer));
}
