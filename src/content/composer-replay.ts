import { type Box, isField } from './composer-boxes.ts';
import { setField } from './composer-write.ts';
import { all, closest, isConnected, localName } from './dom.ts';

const form = () => HTMLFormElement.prototype;
const html = () => HTMLElement.prototype;

const SUBMITS = 'button:not([type]), [type="submit" i], [type="image" i]';
/** Fields that keep Enter from sending a form without a button when there are several (HTML, implicit submission). */
const LINES =
  'input:not([type]), input:is([type="text" i], [type="search" i], [type="url" i], [type="tel" i], [type="email" i], [type="password" i], [type="date" i], [type="number" i])';

/** Sends a form as pressing Enter in one of its fields does. */
function submitImplicitly(box: Box): void {
  const around = closest(box, 'form') as HTMLFormElement | null;
  if (!around) return;
  const [button] = all(around, SUBMITS) as (HTMLButtonElement | HTMLInputElement)[];
  if (button) {
    if (!button.disabled) html().click.call(button);
  } else if (all(around, LINES).length === 1) form().requestSubmit.call(around);
}

/** Presses the key again; where nobody takes it, does what the browser would have done. */
function pressKey(event: KeyboardEvent, target: Element, box: Box): void {
  if (!target.dispatchEvent(new KeyboardEvent('keydown', event))) return;
  if (!target.dispatchEvent(new KeyboardEvent('keypress', { ...copyOf(event), charCode: 13 }))) return;
  if (localName(box) === 'input') submitImplicitly(box);
  else if (!event.ctrlKey && !event.metaKey) document.execCommand('insertParagraph');
}

const copyOf = ({ key, code, ctrlKey, metaKey }: KeyboardEvent): KeyboardEventInit => ({
  key,
  code,
  ctrlKey,
  metaKey,
  keyCode: 13,
  bubbles: true,
  cancelable: true,
  composed: true,
  view: window,
});

/** A held press. */
interface Held {
  /** Puts back a draft that the page has emptied, as pages do after they submit a form themselves. */
  keepDraft(): void;
  /** Lets it go on. */
  go(): void;
}

function heldSubmit({ submitter }: SubmitEvent, target: HTMLFormElement, box: Box): Held {
  const field = isField(box) ? box : null;
  const value = field?.value ?? '';
  let wasEmptied = false;
  const keepDraft = () => {
    if (field?.value !== '' || value === '') return;
    wasEmptied = true;
    setField(field, value);
  };
  return {
    keepDraft,
    go() {
      if (!isConnected(target)) return;
      keepDraft();
      const mayUse = submitter && isConnected(submitter) && closest(submitter, 'form') === target;
      form().requestSubmit.call(target, mayUse ? submitter : null);
      if (field && wasEmptied) setField(field, '');
    },
  };
}

/**
 * What does a held event's work again, as the page would have met it: the same click, the same key, the same form.
 * An element that has left the page meanwhile gets nothing, and its draft stays where it is.
 */
export function heldPress(event: Event, box: Box): Held {
  const target = event.composedPath()[0] as Element;
  if (event instanceof SubmitEvent) return heldSubmit(event, target as HTMLFormElement, box);
  return {
    keepDraft: () => undefined,
    go() {
      if (!isConnected(target)) return;
      if (event instanceof KeyboardEvent) pressKey(event, target, box);
      else target.dispatchEvent(new PointerEvent('click', event as PointerEvent));
    },
  };
}
