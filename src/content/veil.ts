import type { Language } from '../shared/verdict.ts';
import { MARK, MARKER } from './marks.ts';

/**
 * The names a screen reader says. They live here, not in _locales, because the page may measure what is in it:
 * one wording for every category, and no message lookup that could fail in an orphan.
 */
const NAMES = {
  en: { show: 'Comment covered by Cybercare. Show it', hide: 'Cover this comment again' },
  fr: { show: 'Commentaire masqué par Cybercare. L’afficher', hide: 'Masquer à nouveau ce commentaire' },
} as const;

/** What pages listen to in order to open, vote or navigate; ours alone while it happens on the marker. */
const INPUT = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

/** The button over a covered comment. */
export interface Veil {
  /** The element put into the page; its shadow root is closed and holds the button. */
  host: HTMLElement;
  showCovered(): void;
  showRevealed(): void;
  focus(): void;
}

/**
 * Makes the button of one covered comment. Its looks are in veil.css, which reaches it by `::part`, so that no
 * style the page's policy could refuse is needed; its words are drawn by the style sheet, out of reach of
 * `window.find`. The same for every category: the page learns covered or not.
 */
export function createVeil(document: Document, language: Language, toggled: () => void): Veil {
  const host = document.createElement('span');
  host.setAttribute(MARK, MARKER);
  const button = document.createElement('button');
  button.type = 'button';
  host.attachShadow({ mode: 'closed', delegatesFocus: true }).append(button);
  for (const type of INPUT) host.addEventListener(type, event => event.stopPropagation());
  button.addEventListener('click', event => {
    event.preventDefault();
    // A page can dispatch events at our host; only a person's count.
    if (event.isTrusted) toggled();
  });
  const show = (state: 'show' | 'hide') => {
    button.setAttribute('part', `${state} ${language}`);
    button.setAttribute('aria-label', NAMES[language][state]);
    button.lang = language;
  };
  show('show');
  return {
    host,
    showCovered: () => show('show'),
    showRevealed: () => show('hide'),
    focus: () => {
      button.focus({ preventScroll: true });
      host.scrollIntoView({ block: 'center' });
    },
  };
}
