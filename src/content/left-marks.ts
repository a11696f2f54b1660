import { allIn, remove, removeAttribute } from './dom.ts';
import { giveBackWords } from './left-words.ts';
import { ANSWER, MARK, oursSelector, panelSelector } from './marks.ts';

/**
 * Removes marks and softer words of an earlier copy of us, which was reloaded or updated before it could: in a document,
 * or in a shadow root. A panel beside a box may be open, and stays.
 */
export function removeLeftMarks(root: Document | ShadowRoot): void {
  for (const ours of allIn(root, oursSelector)) {
    giveBackWords(ours);
    remove(ours);
  }
  for (const body of allIn(root, `[${MARK}]:not(${panelSelector})`)) removeAttribute(body, MARK);
  for (const answer of allIn(root, `[${ANSWER}]`)) removeAttribute(answer, ANSWER);
}
