import { type Box, boxAt, draftIn, editorsIn, filledBoxes, labelOf } from './composer-boxes.ts';
import { all, aroundOf, attribute, closest, contains, hostOf, isDrawn, localName, matches } from './dom.ts';
import { sendsOnEnter } from './sites/enter.ts';

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"]';

/** Whole words that a button which sends is called by, and those of its neighbours; in the languages we speak. */
const SENDS =
  /(?<!\p{L})(send|post|reply|respond|answer|comment|submit|publish|tweet|envoyer|poster|publier|répondre|commenter|commentaire|soumettre|valider|tweeter)(?!\p{L})/iu;
const SENDS_NOT =
  /(?<!\p{L})(cancel|close|discard|delete|remove|preview|draft|schedule|edit|emoji|gif|photo|image|file|attach|annuler|fermer|supprimer|retirer|aperçu|prévisualiser|brouillon|programmer|modifier|fichier|joindre)(?!\p{L})/iu;
/** What code calls such a button; broader words name half the page there. */
const SENDS_IN_CODE = /send|submit|publish|tweet-?button/i;
const LONGEST_NAME = 60;

/** A composer is a box with its buttons: beyond these, its surroundings are the page. */
const LEVELS = 15;
/** Something said already, with buttons of its own. */
const SAID = 'article, [role="article"], [role="comment"]';
const WORDS_AROUND = 400;
/** The height of a box of one or two lines, in CSS pixels. */
const SMALL = 72;
const CHATS = /(?<!\p{L})(messages?|chat|tchat)(?!\p{L})/iu;

/** What a button is called; one in a shadow root shows the words of its host. */
function nameOf(button: Element): string {
  const own = [
    attribute(button, 'aria-label'),
    attribute(button, 'title'),
    attribute(button, 'value'),
    button.textContent,
  ]
    .map(name => name?.trim() ?? '')
    .filter(name => name.length <= LONGEST_NAME)
    .join(' ')
    .trim();
  const host = own ? null : hostOf(button);
  return host ? nameOf(host) : own;
}

/** Whether a button submits its form. */
const submits = (button: Element): boolean =>
  closest(button, 'form') !== null &&
  (attribute(button, 'type') ?? (localName(button) === 'button' ? 'submit' : '')).toLowerCase() === 'submit';

/** Whether a button opens something, by what it says of itself. */
const opens = (button: Element): boolean =>
  !['', 'false'].includes(attribute(button, 'aria-haspopup') ?? '') ||
  attribute(button, 'aria-expanded') !== null;

/** Whether a button, by what it is called, sends what is written beside it. */
function isSendButton(button: Element): boolean {
  if (opens(button)) return false;
  const name = nameOf(button);
  if (SENDS_NOT.test(name)) return false;
  if (submits(button) || SENDS.test(name)) return true;
  return ['data-testid', 'id', 'name', 'class'].some(code =>
    SENDS_IN_CODE.test(attribute(button, code) ?? ''),
  );
}

/** How much an element says besides what is being written in it. */
const wordsIn = (element: Element): number =>
  editorsIn(element).reduce(
    (length, editor) => length - (editor.textContent?.length ?? 0),
    element.textContent?.length ?? 0,
  );

/** Whether an event that happens here happens on such a button. */
export function isOnSendButton(target: EventTarget | null): boolean {
  const button = target instanceof Element && closest(target, BUTTON);
  return button !== null && button !== false && isSendButton(button);
}

/** Elements around this one while they may be one composer, nearest first; out of shadow roots too. */
function* surroundings(element: Element): Generator<Element> {
  let around: Element | null = element;
  for (let level = 0; level < LEVELS && !matches(around, SAID); level++) {
    around = aroundOf(around);
    if (!around || localName(around) === 'body' || wordsIn(around) > WORDS_AROUND) break;
    yield around;
    if (localName(around) === 'form') return;
  }
  const form = closest(element, 'form');
  if (form) yield form;
}

/** The box with a draft nearest to an element; of several, the one last written in. */
function boxBeside(element: Element, last: Box | null): Box | null {
  for (const around of surroundings(element)) {
    if (last && contains(around, outermost(last)) && draftIn(last)) return last;
    const [box] = filledBoxes(around);
    if (box) return box;
  }
  return null;
}

function outermost(element: Element): Element {
  const host = hostOf(element);
  return host ? outermost(host) : element;
}

const hasSendButton = (box: Box): boolean => {
  for (const around of surroundings(box)) {
    if (all(around, BUTTON).some(button => isDrawn(button) && isSendButton(button))) return true;
  }
  return false;
};

/** Whether Enter alone sends in this box, as in chats, where it would start a line in others. */
function enterSends(box: Box, hostname: string): boolean {
  if (localName(box) === 'input') return true;
  if (attribute(box, 'enterkeyhint') === 'send' || attribute(box, 'aria-multiline') === 'false') return true;
  if (sendsOnEnter(hostname)) return true;
  if (box instanceof HTMLTextAreaElement ? box.rows > 2 : box.getBoundingClientRect().height > SMALL)
    return false;
  return CHATS.test(labelOf(box)) || !hasSendButton(box);
}

/** Whether a list of suggestions is open on a box: Enter takes one then. */
const isChoosing = (box: Box): boolean =>
  attribute(box, 'aria-activedescendant') !== null || attribute(box, 'aria-expanded') === 'true';

/**
 * The box whose words an event is about to send, or nothing. Only a person's own presses count, and those of an
 * input method do not.
 */
export function boxSentBy(event: Event, last: Box | null, hostname: string): Box | null {
  if (!event.isTrusted || event.defaultPrevented) return null;
  const [target] = event.composedPath();
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return null;
    const box = boxAt(target);
    if (!box || isChoosing(box)) return null;
    return event.ctrlKey || event.metaKey || enterSends(box, hostname) ? box : null;
  }
  if (event instanceof SubmitEvent) {
    if (!(target instanceof Element) || (event.submitter && SENDS_NOT.test(nameOf(event.submitter))))
      return null;
    const boxes = filledBoxes(target);
    return boxes.find(box => box === last) ?? boxes[0] ?? null;
  }
  const button = event.composedPath().find(node => node instanceof Element && matches(node, BUTTON));
  return button && isSendButton(button as Element) ? boxBeside(button as Element, last) : null;
}
