import { coreOf } from './core.ts';
import type { Group } from './groups.ts';
import { type Item, itemAt, partsOf } from './item.ts';
import type { Outline } from './outline.ts';
import type { Pace } from './pace.ts';
import { type Roles, rolesOf } from './roles.ts';
import { sampleOf } from './sample.ts';
import type { Slot } from './slot.ts';
import { Tally } from './tally.ts';

export interface Slots extends Roles {
  /** The items that were looked at. */
  sample: number[];
  slots: Slot[];
}

/** Finds out what the items of a group have in common. */
export async function slotsOf(
  outline: Outline,
  { members: places, named }: Group,
  pace: Pace,
): Promise<Slots> {
  const others = new Set(named);
  const sample = sampleOf(places);
  const items: Item[] = [];
  for (const member of sample) {
    if (pace.isDue) await pace.breathe();
    items.push(itemAt(outline, member, others));
  }
  const core = coreOf(outline, items);
  const tallies = new Map<string, Tally>();
  for (const [number, item] of items.entries()) {
    if (pace.isDue) await pace.breathe();
    const { parts, first } = partsOf(outline, item, core);
    const member = item.places[0]!;
    const whole = Math.max(1, parts.get(member)!.content);
    const depths = new Map<number, number>();
    const open = new Map<string, number>();
    for (const [index, at] of item.places.entries()) {
      const depth = at === member ? 0 : (depths.get(outline.parents[at]!) ?? 0) + 1;
      depths.set(at, depth);
      for (const key of item.keys[index]!) {
        // One inside another of the same name counts once.
        if ((open.get(key) ?? -1) > at) continue;
        open.set(key, outline.ends[at]!);
        const tally = tallies.get(key) ?? new Tally(key, depth);
        tallies.set(key, tally);
        tally.add(number, whole, parts.get(at)!, outline.ends[at]! <= first);
      }
    }
  }
  const slots = [...tallies.values()].map(tally => tally.slot(sample.length));
  return { sample, slots, ...rolesOf(slots) };
}
