import { MAX_SAVED_AT_ONCE } from '../shared/evidence.ts';
import type { CommentPlace, SaveOutcome } from '../shared/evidence-answers.ts';
import { send } from '../shared/messages.ts';

const REFUSED: SaveOutcome = { saved: 0, already: 0, pictured: 0, noPicture: null, refused: 'no-storage' };

const together = (a: SaveOutcome, b: SaveOutcome): SaveOutcome => ({
  saved: a.saved + b.saved,
  already: a.already + b.already,
  pictured: a.pictured + b.pictured,
  noPicture: a.noPicture ?? b.noPicture,
  refused: b.refused,
});

/**
 * Keeps comments of a tab as proof, in as many requests as it takes, until one is refused. Resolves with what came of all
 * of them together; never rejects.
 */
export async function saveAll(
  tabId: number,
  comments: readonly CommentPlace[],
  picture: boolean,
): Promise<SaveOutcome> {
  const places = comments.map(({ id, frameId }) => ({ id, frameId }));
  let outcome: SaveOutcome = { ...REFUSED, refused: null };
  for (let at = 0; at < places.length && outcome.refused === null; at += MAX_SAVED_AT_ONCE) {
    const some = places.slice(at, at + MAX_SAVED_AT_ONCE);
    const next = await send('saveEvidence', { tabId, comments: some, picture }).catch(() => REFUSED);
    outcome = together(outcome, next);
  }
  return outcome;
}
