import { ExpectedError } from '../shared/errors.ts';
import type { Box } from './composer-boxes.ts';
import { isOnDark, placeFor, seenPart } from './composer-place.ts';
import { append, box as boxOf, closest, isConnected, setAttribute } from './dom.ts';
import { MARK, PANEL, PANEL_ON_DARK, panelSelector } from './marks.ts';

/** What pages listen to in order to act; ours alone while it happens on the panel. */
const INPUT = [
  ...[
    'click',
    'auxclick',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
  ],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'input', 'copy', 'selectstart', 'contextmenu'],
];
/** A dialog makes everything outside it inert, or takes the focus back from there. */
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** A controller that is aborted with a signal, or before. */
export function stopWith(signal: AbortSignal): AbortController {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  return stop;
}

/** The empty frame of a panel beside a box. */
export interface Frame {
  /** Where its content goes: inside a closed shadow root. */
  root: ShadowRoot;
  host: HTMLElement;
  /** Measures anew, after the content changed. */
  place(): void;
}

/** Removes panels that an earlier copy of us left. */
export function removeLeftPanels(document: Document): void {
  for (const host of document.querySelectorAll(panelSelector)) host.remove();
}

/**
 * Opens a frame beside a box, above everything else on the page, and keeps it there; aborting it takes it away, and it
 * is aborted when the box leaves the page. Its looks are in composer.css, by `::part`.
 * @throws when the page shows none; nothing is left of it then
 */
export function openFrame(document: Document, box: Box, stop: AbortController): Frame {
  const { signal } = stop;
  const host = document.createElement('div');
  setAttribute(host, MARK, isOnDark(box) ? PANEL_ON_DARK : PANEL);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of INPUT) host.addEventListener(type, event => event.stopPropagation());
  signal.addEventListener('abort', () => host.remove());
  try {
    append(closest(box, DIALOGS) ?? document.body, host);
    host.showPopover();
    if (boxOf(host).width === 0) throw new ExpectedError('No panel can be seen on this page.');
  } catch (error) {
    stop.abort();
    throw error;
  }

  const place = () => {
    if (!isConnected(box) || !isConnected(host)) {
      stop.abort();
      return;
    }
    const { style } = host;
    style.setProperty('max-height', 'none', 'important');
    const { width, height } = boxOf(host);
    const isRightToLeft = getComputedStyle(box).direction === 'rtl';
    const { left, top, maxHeight } = placeFor(boxOf(box), { width, height }, seenPart(), isRightToLeft);
    style.setProperty('left', `${left}px`, 'important');
    style.setProperty('top', `${top}px`, 'important');
    style.setProperty('max-height', `${maxHeight}px`, 'important');
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(box);
  addEventListener('resize', place, { signal });
  addEventListener('scroll', place, { signal, passive: true, capture: true });
  visualViewport?.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  return { root, host, place };
}
