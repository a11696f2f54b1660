/** The name of an item itself, among the names of what is in it. */
export const SELF = ':scope';

/** What the items of a group have under one name. Figures are means over the items, from 0 to 1 where nothing else is said. */
export interface Slot {
  key: string;
  /** Part of the items that have it. */
  rate: number;
  /** How many of them an item has that has any. */
  each: number;
  /** Part of the words of an item that are in it, and part of what is in it that is words. */
  coverage: number;
  purity: number;
  /** Characters an item has in it. */
  chars: number;
  times: number;
  labels: number;
  links: number;
  /** Part of its texts that differ, where they are as short as names. */
  distinct: number;
  /** Part of them that stand before the words. */
  before: number;
  depth: number;
}

/** Whether a key says more than a tag. */
export const isNamed = (key: string): boolean => /[.[]/.test(key);

/** Whether a key tells a place inside the item. */
export const isPlaced = (key: string): boolean => key.startsWith(`${SELF} >`);
