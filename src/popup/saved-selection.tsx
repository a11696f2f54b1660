import { useEffect, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';
import { SaveResult } from './save-result.tsx';
import type { Saving } from './use-save.ts';

/** The background is awake by now and answers at once when nothing was asked; later than this, it is saving. */
const SAVES_AFTER = 150;

/** What came of “Save as proof” on a selection. */
export function SavedSelection() {
  const { words } = usePage();
  const [saving, setSaving] = useState<Saving>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSaving('saving'), SAVES_AFTER);
    send('savedSelection')
      .then(setSaving, () => setSaving(null))
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, []);
  if (saving === null) return null;
  return (
    <Card title={words.say('menuSaveProof')}>
      <SaveResult saving={saving} />
    </Card>
  );
}
