import type { Outline } from './outline.ts';
import { SELF } from './slot.ts';

const MOST_ELEMENTS = 400;
const LONGEST_PATH = 110;
/** Words of this length are a person's, where they stand beside the words. */
const LONG = 60;

/** An item looked at closely: the places in it, itself first, and the names of each inside the item. */
export interface Item {
  places: number[];
  keys: (readonly string[])[];
}

/** What is inside a member, and in nothing inside it that its selector names as well. */
export function itemAt(outline: Outline, member: number, named: ReadonlySet<number>): Item {
  const item: Item = { places: [member], keys: [[SELF]] };
  const paths = new Map([[member, SELF]]);
  const counts = new Map<string, number>();
  for (let at = member + 1; at < outline.ends[member]! && item.places.length < MOST_ELEMENTS; ) {
    if (named.has(at)) {
      at = outline.ends[at]!;
      continue;
    }
    const parent = outline.parents[at]!;
    const keys = outline.keys[at]!;
    const tag = keys[0]!;
    const around = paths.get(parent);
    const count = (counts.get(`${parent} ${tag}`) ?? 0) + 1;
    counts.set(`${parent} ${tag}`, count);
    // What has no name of its own is told by its place.
    const path = around && around.length < LONGEST_PATH ? `${around} > ${tag}:nth-of-type(${count})` : null;
    if (path) paths.set(at, path);
    item.places.push(at);
    item.keys.push(path && keys.length === 1 ? [...keys, path] : keys);
    at++;
  }
  return item;
}

/** What is in an element of an item, all its inside included. */
export interface Part {
  content: number;
  chars: number;
  times: number;
  labels: number;
  links: number;
  text: string;
}

/** Whether the link that an element is, or is in, stands among words. */
function isAmongWords(outline: Outline, at: number, core: ReadonlySet<number>): boolean {
  let link = at;
  while (link > 0 && outline.keys[link]![0] !== 'a') link = outline.parents[link]!;
  const around = outline.parents[link] ?? -1;
  return core.has(around) || (around >= 0 && outline.own.prose[around]! > 0);
}

/** What is in each element of an item, that of its own elements included. */
export function partsOf(
  outline: Outline,
  { places, keys }: Item,
  core: string,
): { parts: Map<number, Part>; first: number } {
  const { own, texts, parents } = outline;
  const member = places[0]!;
  const parts = new Map<number, Part>();
  const inCore = new Set<number>();
  let first = Number.POSITIVE_INFINITY;
  // Other long texts count where they stand beside the words: a list between paragraphs, not a motto under a name.
  const besides = new Set(
    places.filter((at, index) => at !== member && keys[index]!.includes(core)).map(at => parents[at]!),
  );
  for (const [index, at] of places.entries()) {
    const isCore = keys[index]!.includes(core);
    if (isCore || (at !== member && inCore.has(parents[at]!) && core !== SELF)) inCore.add(at);
    const isIn = inCore.has(at);
    const content = isIn || (own.prose[at]! >= LONG && besides.has(parents[at]!)) ? own.prose[at]! : 0;
    if (content && at < first) first = at;
    parts.set(at, {
      content,
      // A link among the words is part of them.
      chars: own.chars[at]! - (own.linked[at] && isAmongWords(outline, at, inCore) ? own.linked[at]! : 0),
      times: own.times[at]!,
      labels: own.replies[at]! + own.labels[at]!,
      links: own.names[at]!,
      text: texts[at]!,
    });
  }
  for (let index = places.length - 1; index > 0; index--) {
    const part = parts.get(places[index]!)!;
    const around = parts.get(parents[places[index]!]!);
    if (!around) continue;
    around.content += part.content;
    around.chars += part.chars;
    around.times += part.times;
    around.labels += part.labels;
    around.links += part.links;
    if (part.text && around.text.length < LONG)
      around.text = around.text ? `${part.text} ${around.text}` : part.text;
  }
  return { parts, first };
}
