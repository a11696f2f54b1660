import { type Action, KEPT, type Tag, type TaggedUnit } from './actions.ts';
import type { Reading } from './manifest.ts';
import { isMark, type Unit } from './units.ts';

/** How much likelier than another word nothing must be to take the place of a unit: gaps read worse. */
const GAPS_READ_WORSE = 1.6;

/** Which units go, by a reading: those that surely do, and in a run with one of them those that may. */
function goingUnits(words: readonly string[], tags: readonly Tag[], { core, reach }: Reading): boolean[] {
  const going = tags.map(() => false);
  for (let start = 0; start < tags.length; start++) {
    let end = start;
    // Marks do not end a run, and do not begin one.
    while (
      end < tags.length &&
      ((tags[end] as Tag).keep < reach || (end > start && isMark(words[end] as string)))
    )
      end++;
    const run = tags.slice(start, end);
    if (run.some(({ keep }) => keep < core))
      for (const [i, { keep }] of run.entries()) going[start + i] = keep < reach;
    start = end;
  }
  return going;
}

const actionOf = ({ remove, replace, phrases: [likeliest] }: Tag): Action =>
  likeliest && replace * GAPS_READ_WORSE > remove
    ? { kind: 'replace', words: likeliest.words }
    : { kind: 'delete' };

/** The units of a text with what a reading of their tags does to each. */
export function taggedUnits(
  text: string,
  units: readonly Unit[],
  tags: readonly Tag[],
  reading: Reading,
): TaggedUnit[] {
  const words = units.map(({ from, to }) => text.slice(from, to));
  const going = goingUnits(words, tags, reading);
  return units.map((unit, i) => {
    const tag = tags[i] as Tag;
    return {
      ...unit,
      words: words[i] as string,
      action: going[i] ? actionOf(tag) : KEPT,
      tag,
    };
  });
}
