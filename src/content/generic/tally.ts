import type { Part } from './item.ts';
import type { Slot } from './slot.ts';

const LONGEST_NAME = 40;

/** Adds up what stands under one name, item by item. */
export class Tally {
  readonly key: string;
  readonly depth: number;
  items = 0;
  #item = -1;
  count = 0;
  coverage = 0;
  purity = 0;
  chars = 0;
  times = 0;
  labels = 0;
  links = 0;
  before = 0;
  short = 0;
  readonly texts = new Set<string>();
  #content = 0;
  #all = 0;
  #whole = 1;
  #time = false;
  #label = false;
  #link = false;

  constructor(key: string, depth: number) {
    this.key = key;
    this.depth = depth;
  }

  add(item: number, whole: number, part: Part, isBefore: boolean): void {
    if (item !== this.#item) {
      this.#close();
      this.#item = item;
      this.#whole = whole;
      this.items++;
    }
    this.count++;
    this.#content += part.content;
    this.#all += part.chars;
    this.#time ||= part.times > 0;
    this.#label ||= part.labels > 0;
    this.#link ||= part.links > 0;
    if (isBefore) this.before++;
    if (part.text && part.chars <= LONGEST_NAME && part.text.length <= LONGEST_NAME) {
      this.short++;
      this.texts.add(part.text.replace(/\d+/g, '#'));
    }
  }

  #close(): void {
    if (this.#item < 0) return;
    this.coverage += Math.min(1, this.#content / this.#whole);
    this.purity += this.#all ? Math.min(1, this.#content / this.#all) : 0;
    this.chars += this.#all;
    if (this.#time) this.times++;
    if (this.#label) this.labels++;
    if (this.#link) this.links++;
    this.#content = this.#all = 0;
    this.#time = this.#label = this.#link = false;
  }

  slot(size: number): Slot {
    this.#close();
    const { key, depth, items, count } = this;
    return {
      ...{ key, depth, rate: items / size, each: count / items },
      coverage: this.coverage / size,
      purity: this.purity / items,
      chars: this.chars / items,
      times: this.times / size,
      labels: this.labels / size,
      links: this.links / size,
      distinct: this.short >= 0.7 * count ? this.texts.size / this.short : 0,
      before: this.before / count,
    };
  }
}
