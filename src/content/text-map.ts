import { applyEdits, type Edit } from '../shared/softening.ts';
import { closest, parentElement } from './dom.ts';

/** A stretch of a read text that stands, unit for unit, in the data of a text node; `from` is where in the data. */
export interface Run {
  start: number;
  end: number;
  from: number;
}

/** What a reader took in: a text node, with its words (none where it is blank) and its data; an emoji image; a `<br>`. */
export type Place = { node: Text; data: string; runs: Run[] } | EmojiImage | { line: Element };

interface EmojiImage {
  image: Element;
  start: number;
  end: number;
}

export const nodeOf = (place: Place): Node =>
  'node' in place ? place.node : 'image' in place ? place.image : place.line;

/** A text as it was read, and the nodes it was read from, in reading order. All offsets in UTF-16 units. */
export interface TextMap {
  text: string;
  places: Place[];
}

/** What edits of a text come to in its nodes. */
export interface NodeEdits {
  /** Changed text nodes; edits as of their data, which is `original` before and `softer` afterwards. */
  texts: { node: Text; original: string; softer: string; edits: Edit[] }[];
  /** Images and line breaks that are to be seen no more. */
  hidden: Element[];
}

/** Part of the data of a text node: words, or the blanks between words, which one read space or line break stands for. */
interface Stretch {
  node: Text;
  isBlank: boolean;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A line break, and the blanks of the text that it is a part of. */
interface Line {
  line: Element;
  start: number;
  end: number;
}

/** Every part of every text node, and the line breaks, in reading order. */
function stretchesOf({ places }: TextMap): { stretches: Stretch[]; lines: Line[] } {
  const stretches: Stretch[] = [];
  const lines: Line[] = [];
  let blanks: (Stretch | Line)[] = [];
  let end = 0;
  const blank = (node: Text, from: number, to: number) => {
    if (from === to) return;
    const stretch = { node, isBlank: true, from, to, start: end, end };
    stretches.push(stretch);
    blanks.push(stretch);
  };
  // Blanks reach as far as the next words do, be they in another node.
  const reach = (start: number) => {
    for (const stretch of blanks) stretch.end = start;
    blanks = [];
  };
  for (const place of places) {
    if ('image' in place) {
      reach(place.start);
      end = place.end;
      continue;
    }
    if ('line' in place) {
      const line = { line: place.line, start: end, end };
      lines.push(line);
      blanks.push(line);
      continue;
    }
    const { node, data, runs } = place;
    let done = 0;
    for (const run of runs) {
      blank(node, done, run.from);
      reach(run.start);
      done = run.from + run.end - run.start;
      stretches.push({ node, isBlank: false, from: run.from, to: done, start: run.start, end: run.end });
      end = run.end;
    }
    blank(node, done, data.length);
  }
  return { stretches, lines };
}

/** The part of a stretch that an edit takes out, or nothing. Blanks go as a whole or not at all. */
function cut(stretch: Stretch, { from, to }: Edit): Edit | null {
  const { start, end } = stretch;
  if (stretch.isBlank)
    return start < end && from <= start && end <= to
      ? { from: stretch.from, to: stretch.to, words: '' }
      : null;
  const [first, last] = [Math.max(start, from), Math.min(end, to)];
  if (first >= last) return null;
  return { from: stretch.from + first - start, to: stretch.from + last - start, words: '' };
}

const isInLink = (node: Text): boolean => {
  const parent = parentElement(node);
  return parent !== null && closest(parent, 'a') !== null;
};

/**
 * Where words go that take no other words' place: before what follows them in its node, else after what is before.
 * Null where images stand on both sides.
 */
function gapAt(
  stretches: readonly Stretch[],
  images: readonly EmojiImage[],
  { from, to }: Edit,
): { node: Text; at: number } | null {
  const isBetween = (start: number, end: number) =>
    images.some(image => start <= image.start && image.end <= end);
  const inside = stretches.find(({ isBlank, start, end }) => !isBlank && start <= from && from < end);
  if (inside) return { node: inside.node, at: inside.from + from - inside.start };
  const before = stretches.findLast(({ isBlank, start, end }) => end <= from && (!isBlank || start < end));
  if (before && !isBetween(before.end, from)) return { node: before.node, at: before.to };
  const after = stretches.find(({ start }) => start >= to);
  return after && !isBetween(to, after.start) ? { node: after.node, at: after.from } : null;
}

/**
 * Edits of a read text as edits of the text nodes it was read from; null where they cannot be told so: half of an
 * image, or new words where there is no text at all. Words that replace several nodes' go into the first of them
 * that is in no link, so that a link never says what it did not; elsewhere the old words are taken out.
 */
export function editsByNode(map: TextMap, edits: readonly Edit[]): NodeEdits | null {
  const { stretches, lines } = stretchesOf(map);
  const byNode = new Map<Text, Edit[]>();
  const images = map.places.filter(place => 'image' in place);
  const hidden: Element[] = [];
  const put = (node: Text, edit: Edit) => byNode.set(node, [...(byNode.get(node) ?? []), edit]);
  for (const edit of edits) {
    for (const { image, start, end } of images) {
      if (end <= edit.from || edit.to <= start) continue;
      if (start < edit.from || edit.to < end) return null;
      hidden.push(image);
    }
    for (const { line, start, end } of lines)
      if (start < end && edit.from <= start && end <= edit.to) hidden.push(line);
    const cuts = stretches.flatMap(stretch => {
      const made = cut(stretch, edit);
      return made ? [{ ...stretch, made }] : [];
    });
    if (edit.words) {
      const words = cuts.filter(({ isBlank }) => !isBlank);
      const home = words.find(({ node }) => !isInLink(node)) ?? words[0];
      const gap = home ? null : gapAt(stretches, images, edit);
      if (home) home.made.words = edit.words;
      else if (gap) put(gap.node, { from: gap.at, to: gap.at, words: edit.words });
      else return null;
    }
    for (const { node, made } of cuts) put(node, made);
  }
  const texts = map.places.flatMap(place => {
    if (!('node' in place)) return [];
    const made = byNode.get(place.node)?.sort((a, b) => a.from - b.from || a.to - b.to);
    if (!made) return [];
    const { node, data } = place;
    return [{ node, original: data, softer: applyEdits(data, made), edits: made }];
  });
  return { texts, hidden };
}
