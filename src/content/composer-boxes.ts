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

/** The boxes with words of a person in an element, in page order; single lines only where there is nothing larger. */
export function filledBoxes(element: Element): Box[] {
  const boxes = all(element, BOXES).filter(
    (box): box is Box => editorAround(box) === box && isComposer(box) && isDrawn(box) && draftIn(box) !== '',
  );
  const large = boxes.filter(box => localName(box) !== 'input');
  return large.length ? large : boxes;
}

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
