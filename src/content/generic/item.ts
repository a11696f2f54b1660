import { type Outline, totalIn } from './outline.ts';
import { SELF } from './slot.ts';

const MOST_ELEMENTS = 400;
/** Words of this length are a person's, where they stand beside the words. */
const LONG = 60;

/** The places inside a member and in no member inside it, itself first. */
export function insideOf(outline: Outline, member: number, members: ReadonlySet<number>): number[] {
  const inside = [member];
  for (let at = member + 1; at < outline.ends[member]! && inside.length < MOST_ELEMENTS; ) {
    if (members.has(at)) at = outline.ends[at]!;
    else inside.push(at++);
  }
  return inside;
}

/** The names of an element inside an item. */
export const keysIn = (outline: Outline, at: number, item: number): readonly string[] =>
  at === item ? [SELF] : outline.keys[at]!;

/** What is in an element of an item, all its inside included. */
export interface Part {
  content: number;
  chars: number;
  times: number;
  labels: number;
  links: number;
  text: string;
}

/** Whether the link that an element is, or is in, has words around it. */
function isAmongWords(outline: Outline, at: number): boolean {
  let link = at;
  while (link > 0 && outline.keys[link]![0] !== 'a') link = outline.parents[link]!;
  const around = outline.parents[link] ?? -1;
  return around >= 0 && totalIn(outline, 'prose', around) >= 20;
}

/** What is in each element of an item, that of its own elements included. */
export function partsOf(
  outline: Outline,
  inside: readonly number[],
  core: string,
): { parts: Map<number, Part>; first: number } {
  const { own, texts, parents } = outline;
  const member = inside[0]!;
  const parts = new Map<number, Part>();
  const inCore = new Set<number>();
  let first = Number.POSITIVE_INFINITY;
  // Other long texts count where they stand beside the words: a list between paragraphs, not a motto under a name.
  const besides = new Set(
    inside.filter(at => at !== member && keysIn(outline, at, member).includes(core)).map(at => parents[at]!),
  );
  for (const at of inside) {
    const isCore = keysIn(outline, at, member).includes(core);
    if (isCore || (at !== member && inCore.has(parents[at]!) && core !== SELF)) inCore.add(at);
    const isIn = inCore.has(at);
    const content = isIn || (own.prose[at]! >= LONG && besides.has(parents[at]!)) ? own.prose[at]! : 0;
    if (content && at < first) first = at;
    parts.set(at, {
      content,
      // A link among the words is part of them.
      chars: own.chars[at]! - (own.linked[at] && isAmongWords(outline, at) ? own.linked[at]! : 0),
      times: own.times[at]!,
      labels: own.replies[at]! + own.labels[at]!,
      links: own.names[at]!,
      text: texts[at]!,
    });
  }
  for (let index = inside.length - 1; index > 0; index--) {
    const part = parts.get(inside[index]!)!;
    const around = parts.get(parents[inside[index]!]!);
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
