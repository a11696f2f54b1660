import type { Language } from '../shared/verdict.ts';
import { rootOf } from './dom.ts';
import type { SoftWords } from './soft-words.ts';

/** Our button, as Firefox lets an extension see it: with its closed shadow root. Elsewhere we take everything back ourselves. */
type Button = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const PART = 'was';
/** Steps from the button to text nodes, what we wrote there and what the page wrote, as JSON. */
const NODES = 'data-nodes';
/** Text nodes before and after the button that are looked at. */
const FAR = 500;
/** Text nodes that are given back. */
const MOST_NODES = 200;

/** The text nodes around a button, by how many there are up to them; below zero before it. */
function* textsAround(button: Element): Iterable<[number, Text]> {
  for (const way of ['previousNode', 'nextNode'] as const) {
    const walker = document.createTreeWalker(rootOf(button), NodeFilter.SHOW_TEXT);
    walker.currentNode = button;
    for (let step = 1; step <= FAR; step++) {
      const node = walker[way]();
      if (!node) break;
      yield [way === 'nextNode' ? step : -step, node as Text];
    }
  }
}

/**
 * The original of softer words, for the closed root of their button. Firefox ends our script with the extension and gives
 * no notice: its next copy puts the original back from there (`giveBackWords`), and where there is none the part is seen
 * as soon as Firefox takes our style sheet, which hides it. Null in other browsers.
 */
export function wordsToLeave(
  button: Button,
  { map: { text }, nodes }: SoftWords,
  language: Language,
): HTMLElement | null {
  if (!('openOrClosedShadowRoot' in button)) return null;
  const softened = new Map(nodes.texts.map(edited => [edited.node, edited]));
  const left: [number, string, string][] = [];
  for (const [step, node] of textsAround(button)) {
    const edited = softened.get(node);
    if (edited) left.push([step, edited.softer, edited.original]);
  }
  const was = document.createElement('span');
  was.setAttribute('part', PART);
  was.setAttribute(NODES, JSON.stringify(left));
  was.textContent = language === 'fr' ? ` (Avant Cybercare : « ${text} »)` : ` (Before Cybercare: “${text}”)`;
  return was;
}

/** Puts back what the page wrote where words of an earlier copy of us still stand. A page may have forged what says so. */
export function giveBackWords(button: Button): void {
  const was = button.openOrClosedShadowRoot?.querySelector(`[part=${PART}]`);
  if (!was) return;
  try {
    const entries = JSON.parse(was.getAttribute(NODES) ?? '') as [number, string, string][];
    const around = [...textsAround(button)];
    for (const [step, softer, original] of entries.slice(0, MOST_NODES)) {
      const places = around.filter(([, { data }]) => data === softer);
      // The page may have put something between since.
      const [, node] = places.find(([at]) => at === step) ?? places[0] ?? [];
      if (node) node.data = `${original}`;
    }
  } catch {
    // Not ours.
  }
}
