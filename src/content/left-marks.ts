import { giveBackWords } from './left-words.ts';
import { ANSWER, MARK, oursSelector, panelSelector } from './marks.ts';

/**
 * Removes marks and softer words of an earlier copy of us, which was reloaded or updated before it could: in a document,
 * or in a shadow root. A panel beside a box may be open, and stays.
 */
export function removeLeftMarks(root: Document | ShadowRoot): void {
  for (const ours of root.querySelectorAll(oursSelector)) {
    giveBackWords(ours);
    ours.remove();
  }
  for (const body of root.querySelectorAll(`[${MARK}]:not(${panelSelector})`)) body.removeAttribute(MARK);
  for (const answer of root.querySelectorAll(`[${ANSWER}]`)) answer.removeAttribute(ANSWER);
}
