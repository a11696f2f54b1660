import type { NoPicture } from '../../shared/evidence.ts';
import type { SaveOutcome, SaveRefusal } from '../../shared/evidence-answers.ts';
import { sha256 } from '../../shared/sha256.ts';
import { canonical } from './canonical.ts';
import { factsOf, type Seen, samenessOf } from './facts.ts';
import type { EvidenceStore } from './store.ts';
import type { NewRecord, StoredPicture } from './table.ts';

/** The most pictures taken for one press. */
const MAX_PICTURES = 10;

/** Words to keep, with what tells them apart while pictures are taken. */
export interface ToSave {
  key: string;
  seen: Seen;
}

/** What takes pictures: of the first of these words, and says whose words are on it. */
export interface Camera {
  take(keys: readonly string[]): Promise<{ picture: StoredPicture | NoPicture; keys: string[] }>;
}

export const nothingSaved = (refused: SaveRefusal): SaveOutcome => ({
  ...{ saved: 0, already: 0, pictured: 0, noPicture: null },
  refused,
});

/** Whether storage refused because there is no room. */
const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

type Shot = StoredPicture | NoPicture;
const isPicture = (shot: Shot): shot is StoredPicture => typeof shot === 'object';

/** Pictures of all these words, as few as show them all; or why one has none. */
async function shoot(keys: readonly string[], camera: Camera): Promise<Map<string, Shot>> {
  const shots = new Map<string, Shot>();
  for (let taken = 0; taken < MAX_PICTURES; taken++) {
    const left = keys.filter(key => !shots.has(key));
    const [first] = left;
    if (first === undefined) break;
    const { picture, keys: seen } = await camera.take(left);
    // Words that do not come into view are passed over; what else fails fails for all.
    for (const key of isPicture(picture) ? seen : picture === 'not-in-view' ? [first] : left)
      shots.set(key, picture);
    if (!shots.has(first)) shots.set(first, 'not-in-view');
  }
  return shots;
}

async function recordOf(seen: Seen, same: string, shot: Shot): Promise<NewRecord> {
  const picture = isPicture(shot)
    ? { sha256: shot.sha256, type: shot.type, bytes: shot.bytes.byteLength }
    : null;
  const facts = factsOf(seen, new Date(), picture);
  return {
    facts,
    sha256: await sha256(canonical(facts)),
    same,
    noPicture: isPicture(shot) ? null : shot,
    note: '',
    tags: [],
  };
}

/** Keeps one record; without its picture where only that has no room. Resolves with why it has no picture, if so. */
async function keep(store: EvidenceStore, seen: Seen, same: string, shot: Shot): Promise<NoPicture | null> {
  try {
    await store.add(await recordOf(seen, same, shot), isPicture(shot) ? shot : null);
    return isPicture(shot) ? null : shot;
  } catch (error) {
    if (!isPicture(shot) || !isFull(error)) throw error;
    await store.add(await recordOf(seen, same, 'full'), null);
    return 'full';
  }
}

/**
 * Keeps words that were not kept before, in the order given. Stops where storage refuses: what was kept stays, and the
 * outcome says so. Never rejects.
 */
export async function save(
  store: EvidenceStore,
  found: readonly ToSave[],
  camera: Camera | null,
): Promise<SaveOutcome> {
  const outcome: SaveOutcome = { saved: 0, already: 0, pictured: 0, noPicture: null, refused: null };
  try {
    const fresh: (ToSave & { same: string })[] = [];
    const known = new Set<string>();
    for (const one of found) {
      const same = await samenessOf(one.seen);
      if (known.has(same) || (await store.has(same, camera !== null))) outcome.already++;
      else fresh.push({ ...one, same });
      known.add(same);
    }
    const shots = camera
      ? await shoot(
          fresh.map(({ key }) => key),
          camera,
        )
      : null;
    for (const { key, seen, same } of fresh) {
      const shot = shots ? (shots.get(key) ?? 'too-many') : 'not-wanted';
      // A picture could be had this time and not before, or the other way round: only that is worth a second record.
      if (!isPicture(shot) && (await store.has(same, false))) {
        outcome.already++;
        continue;
      }
      const noPicture = await keep(store, seen, same, shot);
      outcome.saved++;
      if (noPicture === null) outcome.pictured++;
      else outcome.noPicture ??= noPicture;
    }
  } catch (error) {
    outcome.refused = isFull(error) ? 'full' : 'no-storage';
  }
  return outcome;
}
