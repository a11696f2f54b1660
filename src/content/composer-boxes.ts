import { all, attribute, closest, isDrawn, localName, matches, parentElement } from './dom.ts';

/** A box in which a person writes to others: a text area, a line of text, or an editor's editable element. */
export type Box = HTMLElement;

const EDITABLE = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';
const BOXES = `textarea, input, ${EDITABLE}`;

/** Where people search, sign in or fill in forms about themselves. Nothing written there is said to anyone. */
const NOT_HERE = [
  'search, [role="search"], [role="searchbox"], [type="search"], [aria-hidden="true"]',
  'form:has([type="password"]), form[action*="search" i], form[class*="search" i], form[id*="search" i]',
].join(', ');
const SEARCHES = /search|recherch|query|filter|filtr|captcha/i;
const ABOUT_ONESELF =
  /mail|courriel|user|login|pseudo|name\b|\bnom\b|phone|tel\b|address|adresse|city|ville|zip|postal|code|otp|tags?\b|title|titre|subject|sujet|objet|url|website|site\b/i;
const LABELS = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'] as const;
const OTHER_KEYBOARDS = /^(email|url|tel|numeric|decimal|search)$/i;

/** What editors put inside a box beside the words: the hint of an empty one. */
const HINT = '[data-slate-placeholder], [data-placeholder-node]';
/** What cannot be written back as text: pictures and the names that editors keep as one piece. */
const PIECES = `img, [contenteditable="false" i]:not(${HINT})`;

/** Whether a box is a form field, with a value of its own. */
export const isField = (box: Element): box is HTMLTextAreaElement | HTMLInputElement =>
  box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;

/** What a box says it is for, in one line. */
export const labelOf = (box: Element): string =>
  [...LABELS, 'data-placeholder', 'aria-placeholder'].map(name => attribute(box, name) ?? '').join(' ');

/** Whether this is a box whose words are meant for others. Its words are not looked at. */
export function isComposer(box: Element): box is Box {
  const tag = localName(box);
  const label = labelOf(box);
  if (SEARCHES.test(label) || closest(box, NOT_HERE)) return false;
  if (OTHER_KEYBOARDS.test(attribute(box, 'inputmode') ?? '')) return false;
  if (isField(box) && (box.disabled || box.readOnly)) return false;
  if (tag === 'textarea') return true;
  if (tag !== 'input') return matches(box, EDITABLE);
  const type = attribute(box, 'type') ?? 'text';
  return type.toLowerCase() === 'text' && !ABOUT_ONESELF.test(label) && !attribute(box, 'list');
}

/** The outermost editable element around this one, since an editor's own parts are editable too; or the field itself. */
function editorAround(element: Element): Element | null {
  let found = closest(element, BOXES);
  while (found && !isField(found)) {
    const above = parentElement(found);
    const outer = above && closest(above, EDITABLE);
    if (!outer) break;
    found = outer;
  }
  return found;
}

/** The box that an event at this element is about, if any. */
export function boxAt(target: EventTarget | null | undefined): Box | null {
  const found = target instanceof Element ? editorAround(target) : null;
  return found && isComposer(found) ? found : null;
}

/** The editors in an element, without the editable parts inside them. */
export const editorsIn = (element: Element): Element[] =>
  all(element, EDITABLE).filter(editor => editorAround(editor) === editor);

/** Whether a person can see this box and write in it to others. */
const isOpen = (box: Element): box is Box => editorAround(box) === box && isComposer(box) && isDrawn(box);

/** Single lines count only where there is nothing larger. */
function largest(boxes: Box[]): Box[] {
  const large = boxes.filter(box => localName(box) !== 'input');
  return large.length ? large : boxes;
}

/** The boxes with words of a person in an element, in page order. */
export const filledBoxes = (element: Element): Box[] =>
  largest(all(element, BOXES).filter((box): box is Box => isOpen(box) && draftIn(box) !== ''));

/** The boxes a person can see in a page or a shadow root, in its order. */
export const boxesIn = (root: Document | ShadowRoot): Box[] =>
  largest(Array.from(root.querySelectorAll(BOXES)).filter(isOpen));

/** The words in a box, as a person sees them; empty where there are too few to say anything. */
export function draftIn(box: Box): string {
  if (isField(box)) return box.value.trim();
  if (all(box, HINT).length) return '';
  const words = box.innerText
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
  return /\S\s+\S/.test(words) ? words : '';
}

/** Whether a draft is words alone, so that other words can take their place with nothing lost. */
export const isPlain = (box: Box): boolean => isField(box) || all(box, PIECES).length === 0;

/** Whether a box is as good as empty: it holds nothing, or no more than the hint of its editor. */
export function isEmpty(box: Box): boolean {
  if (isField(box)) return box.value.trim() === '';
  if (all(box, HINT).length) return true;
  return isPlain(box) && box.innerText.replace(/[\s\u200b\ufeff]/g, '') === '';
}

/** Whether a site has put the name of whom is answered into a box, “@ada ” or “Ada ”, and it holds nothing else. */
export function holdsOnlyName(box: Box, author: string | null): boolean {
  const words = (isField(box) ? box.value : box.innerText).trim();
  if (words === '' || words === author) return words !== '';
  if (!/^@[\p{L}\p{N}_.-]+$/u.test(words)) return false;
  // A name of several words is not what the site calls people by.
  return author === null || /\s/.test(author) || bareName(words) === bareName(author);
}

const bareName = (name: string): string => name.replace(/^@/, '').toLowerCase();
