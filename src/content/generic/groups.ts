import { type Count, type Outline, totalIn } from './outline.ts';
import { ownOf } from './own.ts';
import type { Pace } from './pace.ts';
import { placeKeys } from './place-keys.ts';

/** Elements of one kind, in page order, and the selector that names them. */
export interface Group {
  selector: string;
  members: number[];
  /** Every element the selector names, those that are no comment too: words inside one of them are its own. */
  named: number[];
  /** Whether only those with a time of their own are meant. */
  timed: boolean;
}

const LONGEST_ITEM = 60_000;
const MOST_KEYS = 20_000;
/** How often the clock is looked at, in elements. */
const STEPS = 32;
/** Tags so common that by themselves they name nothing. */
const COMMON = new Set(
  'html body div span p a b i em strong img ul ol br td table tbody section label main header footer nav form font small h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const HINT = /comm?ent|komm?ent|review|reply/i;

/** Whether an element may be a comment: it has words, and something that comments have beside their words. */
function mayBeItem(outline: Outline, at: number): boolean {
  const total = (count: Count) => totalIn(outline, count, at);
  if (total('prose') < 2 || total('chars') > LONGEST_ITEM) return false;
  return (
    total('times') + total('names') + total('replies') + total('labels') + total('faces') > 0 ||
    (total('shorts') > 0 && outline.ends[at]! > at + 2) ||
    outline.keys[at]!.some(key => HINT.test(key))
  );
}

/** Every group of a page that may be its comments. */
export async function groupsOf(outline: Outline, pace: Pace): Promise<Group[]> {
  const byKey = new Map<string, number[]>();
  const items = new Map<string, number>();
  const keysAt = (at: number) => [
    ...outline.keys[at]!.filter(key => !COMMON.has(key)),
    ...placeKeys(outline, at),
  ];
  for (let at = 1; at < outline.elements.length; at++) {
    if (at % STEPS === 0 && pace.isDue) await pace.breathe();
    if (!mayBeItem(outline, at)) continue;
    for (const key of keysAt(at))
      if (items.has(key) || items.size < MOST_KEYS) items.set(key, (items.get(key) ?? 0) + 1);
  }
  for (let at = 1; at < outline.elements.length; at++) {
    if (at % STEPS === 0 && pace.isDue) await pace.breathe();
    for (const key of keysAt(at)) {
      if ((items.get(key) ?? 0) < 2) continue;
      const named = byKey.get(key);
      if (named) named.push(at);
      else byKey.set(key, [at]);
    }
  }
  const groups = new Map<string, Group>();
  const add = (group: Group) => {
    const { members } = group;
    // Groups of the same elements are one, under the best of their names.
    const set = `${group.named.length} ${members.length} ${members[0]} ${members.at(-1)} ${members.reduce((sum, at) => (sum * 31 + at) % 1e9, 0)}`;
    const known = groups.get(set);
    if (!known || faults(group) < faults(known)) groups.set(set, group);
  };
  for (const [selector, named] of byKey) {
    if (items.get(selector)! < 0.25 * named.length) continue;
    if (pace.isDue) await pace.breathe();
    const { prose, times } = ownOf(outline, named, ['prose', 'times']);
    const members = named.filter((_, index) => prose[index]! >= 2);
    if (members.length < 2) continue;
    add({ selector, named, members, timed: false });
    const timed = named.filter((_, index) => times[index]! > 0 && prose[index]! >= 2);
    if (timed.length > 1 && timed.length < 0.95 * members.length && timed.length > 0.1 * members.length)
      add({ selector, named, members: timed, timed: true });
  }
  return [...groups.values()];
}

/** What a name lacks: those that will name later comments too are telling, stand alone and are short. */
const faults = ({ selector, timed }: Group): number =>
  (timed ? 4 : 0) +
  (selector.includes('>') ? 2 : 0) +
  (HINT.test(selector) ? 0 : 1) +
  selector.length / 1_000;
