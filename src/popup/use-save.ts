import { useState } from 'preact/hooks';
import type { CommentPlace, SaveOutcome } from '../shared/evidence-answers.ts';
import { usePage } from '../ui/use-page.ts';
import { saveAll } from './save-all.ts';

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
