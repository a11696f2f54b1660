import type { Language } from '../shared/verdict.ts';
import { isSeen } from './dom.ts';
import { MARK, MARKER } from './marks.ts';
import { type Presses, watchPresses } from './press.ts';

/** What the button of a comment says and does: show covered words, cover them, show the original of softer words, soften. */
type ButtonState = 'show' | 'hide' | 'soft' | 'again';

/**
 * The names a screen reader says. They live here, not in _locales, because the page may measure what is in it:
 * one wording for every category, and no message lookup that could fail in an orphan.
 */
const NAMES: Record<Language, Record<ButtonState, string>> = {
  en: {
    show: 'Comment covered by Cybercare. Show it',
    hide: 'Cover this comment again',
    soft: 'Softened by Cybercare. Show the original',
    again: 'Soften this comment again',
  },
  fr: {
    show: 'Commentaire masqué par Cybercare. L’afficher',
    hide: 'Masquer à nouveau ce commentaire',
    soft: 'Adouci par Cybercare. Afficher l’original',
    again: 'Adoucir à nouveau ce commentaire',
  },
};

/** What pages listen to in order to open, vote or navigate; ours alone while it happens on the marker. */
const INPUT = [
  'click',
  'auxclick',
  'contextmenu',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

/** The button over a covered comment, or after a softened one. */
export interface Veil {
  /** The element put into the page; its shadow root is closed and holds the button. */
  host: HTMLElement;
  show(state: ButtonState): void;
  /** Keeps an element in the closed root, or none any more. */
  keep(kept: Element | null): void;
  focus(): void;
}

/**
 * Makes the button of one comment. Its looks are in veil.css, which reaches it by `::part`, so that no style the
 * page's policy could refuse is needed; its words are drawn by the style sheet, out of reach of `window.find`.
 * The same for every category: the page learns covered or not.
 */
export function createVeil(document: Document, language: Language, presses: Presses): Veil {
  const host = document.createElement('span');
  host.setAttribute(MARK, MARKER);
  const button = document.createElement('button');
  button.type = 'button';
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.append(button);
  for (const type of INPUT) host.addEventListener(type, event => event.stopPropagation());
  // A page can make the button invisible and lay it under what somebody means to press.
  watchPresses(button, {
    pressed: () => isSeen(host) && presses.pressed(),
    held: () => isSeen(host) && presses.held(),
    released: () => presses.released(),
  });
  const show = (state: ButtonState) => {
    button.setAttribute('part', `button ${state} ${language}`);
    button.setAttribute('aria-label', NAMES[language][state]);
    button.lang = language;
  };
  show('show');
  return {
    host,
    show,
    keep: kept => {
      if (button.nextSibling === kept) return;
      button.nextSibling?.remove();
      if (kept) root.append(kept);
    },
    focus: () => {
      button.focus({ preventScroll: true });
      host.scrollIntoView({ block: 'center' });
    },
  };
}
