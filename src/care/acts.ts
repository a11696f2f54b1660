import type { Language } from '../shared/verdict.ts';
import { placesOf } from './countries.ts';
import { ACT_KINDS, ACTS, type Act, type ActKind } from './resource.ts';

/** Ways to act of one kind. */
export interface ActGroup {
  kind: ActKind;
  acts: Act[];
}

/** Without the language one neither learns, listens nor signs; a gift needs none. */
const isFor = (act: Act, language: Language): boolean =>
  act.kind === 'give' || act.languages.includes(language) || act.languages.includes('multi');

/** What one can do beyond replying, where one lives and in one's language: by kind, the nearest first, none empty. */
export function actsFor({ country, language }: { country: string; language: Language }): ActGroup[] {
  const places = placesOf(country);
  const distance = (act: Act) => places.findIndex(place => act.countries.includes(place));
  const here = ACTS.filter(act => distance(act) >= 0 && isFor(act, language));
  return ACT_KINDS.map(kind => ({
    kind,
    acts: here.filter(act => act.kind === kind).sort((a, b) => distance(a) - distance(b)),
  })).filter(({ acts }) => acts.length > 0);
}
