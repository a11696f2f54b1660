import type { Edit, Softening } from '../shared/softening.ts';
import { attribute, isConnected, removeAttribute, setAttribute } from './dom.ts';
import { HIDDEN, MARK } from './marks.ts';
import { editsByNode, type NodeEdits, nodeOf, type Place, type TextMap } from './text-map.ts';
import { isOurs, takeBack, wordsIn, write } from './written-text.ts';

export type Softened = Extract<Softening, { kind: 'softened' }>;

/**
 * The softer words of one comment, in the comment's own text nodes: links, mentions and images stay the nodes they
 * are. What the page wrote comes back with `takeBack`, unit for unit.
 */
export class SoftWords {
  /** What the page wrote, and where. */
  readonly map: TextMap;
  /** As of the text of `map`. */
  readonly edits: readonly Edit[];
  readonly nodes: NodeEdits;
  #isWritten = false;

  private constructor(map: TextMap, edits: readonly Edit[], nodes: NodeEdits) {
    this.map = map;
    this.edits = edits;
    this.nodes = nodes;
  }

  /** Softer words for a text as it was read; null where they cannot be told by its text nodes. Changes nothing yet. */
  static of(map: TextMap, edits: readonly Edit[]): SoftWords | null {
    const nodes = editsByNode(map, edits);
    return nodes && new SoftWords(map, edits, nodes);
  }

  /** Whether they stand in the page, instead of the original. */
  get isWritten(): boolean {
    return this.#isWritten;
  }

  /** Shows the softer words; false, and nothing done, where the page holds other words by now. */
  write(): boolean {
    if (this.nodes.texts.some(({ node, original }) => wordsIn(node) !== original)) return false;
    this.#isWritten = true;
    for (const { node, softer } of this.nodes.texts) write(node, softer);
    for (const element of this.nodes.hidden) setAttribute(element, MARK, HIDDEN);
    return true;
  }

  /** Shows what the page wrote, words it wrote in the meantime included. */
  takeBack(): void {
    if (!this.#isWritten) return;
    this.#isWritten = false;
    for (const { node } of this.nodes.texts) takeBack(node);
    for (const element of this.nodes.hidden) removeAttribute(element, MARK);
  }

  /** Whether all that was written still stands in the page; always true of what is not written. */
  get isIntact(): boolean {
    if (!this.#isWritten) return true;
    const { texts, hidden } = this.nodes;
    return (
      texts.every(({ node }) => isConnected(node) && isOurs(node)) &&
      hidden.every(element => isConnected(element) && attribute(element, MARK) === HIDDEN)
    );
  }

  /** The last node that says something in softer words; null where nothing is left to see. */
  get lastSeen(): Node | null {
    const isSeen = (place: Place): boolean => {
      if ('line' in place) return false;
      if ('image' in place) return !this.nodes.hidden.includes(place.image);
      const text = this.nodes.texts.find(({ node }) => node === place.node);
      return (text?.softer ?? place.data).trim() !== '';
    };
    const place = this.map.places.findLast(isSeen);
    return place ? nodeOf(place) : null;
  }

  /** From the first node of the text to the last; null for a text without nodes. */
  extent(): Range | null {
    const nodes = this.map.places.map(nodeOf);
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range;
  }

  /**
   * What the page wrote where a range holds softer words: the part of it that the range holds, and the whole of what
   * each edit there took out. Null where the range holds nothing of them.
   */
  originalIn(range: Range): string | null {
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const place of this.map.places) {
      if ('line' in place || !range.intersectsNode(nodeOf(place))) continue;
      if ('image' in place) {
        from = Math.min(from, place.start);
        to = Math.max(to, place.end);
        continue;
      }
      const { node, runs } = place;
      const start = range.startContainer === node ? range.startOffset : 0;
      const end = range.endContainer === node ? range.endOffset : node.data.length;
      if (start >= end) continue;
      const edits = this.nodes.texts.find(text => text.node === node)?.edits ?? [];
      const [first, last] = [before(edits, start, 'from'), before(edits, end, 'to')];
      for (const run of runs) {
        const length = run.end - run.start;
        if (run.from >= last || run.from + length <= first) continue;
        from = Math.min(from, run.start + Math.max(first - run.from, 0));
        to = Math.max(to, run.start + Math.min(last - run.from, length));
      }
    }
    if (from > to) return null;
    for (const edit of this.edits) {
      if (edit.from > to || edit.to < from) continue;
      from = Math.min(from, edit.from);
      to = Math.max(to, edit.to);
    }
    return this.map.text.slice(Math.max(from, 0), to);
  }
}

/** The offset before edits of what is at `offset` after them; inside or beside an edit, that end of it. */
function before(edits: readonly Edit[], offset: number, end: 'from' | 'to'): number {
  let grown = 0;
  for (const edit of edits) {
    const start = edit.from + grown;
    if (offset < start) break;
    if (offset <= start + edit.words.length) return edit[end];
    grown += edit.words.length - (edit.to - edit.from);
  }
  return offset - grown;
}
