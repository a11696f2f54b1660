import type { CommentPlace } from '../shared/evidence-answers.ts';
import { Button } from '../ui/button.tsx';
import { Keep } from '../ui/icons.tsx';
import { usePage } from '../ui/use-page.ts';
import { SaveResult } from './save-result.tsx';
import type { OpenTab } from './tab.ts';
import { useSave } from './use-save.ts';

interface SaveEvidenceProps {
  tab: OpenTab;
  /** One or many; nothing is shown for none. */
  comments: readonly CommentPlace[];
}

/** Keeps comments as proof, and says what came of it. */
export function SaveEvidence({ tab, comments }: SaveEvidenceProps) {
  const { words } = usePage();
  const { saving, save } = useSave(tab.id);
  if (comments.length === 0) return null;
  return (
    <div class="save-evidence">
      <Button icon={<Keep />} aria-disabled={saving === 'saving'} onClick={() => save(comments)}>
        {words.count('saveProof', comments.length)}
      </Button>
      <SaveResult saving={saving} />
    </div>
  );
}
