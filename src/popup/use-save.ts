import { useState } from 'preact/hooks';
import { MAX_SAVED_AT_ONCE } from '../shared/evidence.ts';
import type { CommentPlace, SaveOutcome } from '../shared/evidence-answers.ts';
import { send } from '../shared/messages.ts';
import { usePage } from '../ui/use-page.ts';

const REFUSED: SaveOutcome = { saved: 0, already: 0, pictured: 0, noPicture: null, refused: 'no-storage' };

const together = (a: SaveOutcome, b: SaveOutcome): SaveOutcome => ({
  saved: a.saved + b.saved,
  already: a.already + b.already,
  pictured: a.pictured + b.pictured,
  noPicture: a.noPicture ?? b.noPicture,
  refused: b.refused,
});

/** Saves in as many requests as it takes, until one is refused. */
async function saveAll(
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

/** What came of saving; null before anyone asked. */
export type Saving = SaveOutcome | 'saving' | null;

/** Keeps comments of a tab as proof, with pictures where the person wants them. */
export function useSave(tabId: number): { saving: Saving; save(comments: readonly CommentPlace[]): void } {
  const { settings } = usePage();
  const [saving, setSaving] = useState<Saving>(null);
  return {
    saving,
    save(comments) {
      if (saving === 'saving') return;
      setSaving('saving');
      void saveAll(tabId, comments, settings.proofPictures).then(setSaving);
    },
  };
}
