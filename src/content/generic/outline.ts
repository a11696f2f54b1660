/** What is counted: characters, and elements or texts of a kind. */
export const COUNTED = [
  // Characters: all, those of words, those of links.
  'chars',
  'prose',
  'linked',
  // Times; labels of answering, of anything else one does with a comment; words that announce comments,
  // and those that say how many there are.
  'times',
  'replies',
  'labels',
  'talk',
  'tallies',
  // Links as short as names, links as long as titles; words as short as names.
  'names',
  'titles',
  'shorts',
  // Texts that say "I" or "you"; texts that ask, exclaim or smile.
  'spoken',
  'lively',
  // Elements.
  'faces',
  'heads',
  'links',
  'fields',
] as const;
export type Count = (typeof COUNTED)[number];
type Counts = Record<Count, number[]>;

/** One list for each count. */
export const columns = (first: readonly number[]): Counts =>
  Object.fromEntries(COUNTED.map(name => [name, [...first]])) as Counts;

/** A page as numbers. An element is named by its place in page order. */
export interface Outline {
  elements: Element[];
  keys: string[][];
  /** The place of the element around; -1 for the outermost. */
  parents: number[];
  /** The place after the last element inside. */
  ends: number[];
  /** Elements with an open shadow root. */
  hosts: number[];
  /** The short texts directly in an element. */
  texts: string[];
  /** Whether there is a box to write in. */
  hasForm: boolean;
  /** What is directly in an element. */
  own: Counts;
  /** Running totals of `own`. */
  totals: Counts;
}

/** What is in an element, all its inside included. */
export const totalIn = ({ totals, ends }: Outline, count: Count, at: number): number =>
  totals[count][ends[at]!]! - totals[count][at]!;
