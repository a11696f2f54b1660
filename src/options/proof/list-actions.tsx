import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';
import { Confirm } from '../confirm.tsx';
import { exportProof } from './export.ts';

interface ListActionsProps {
  /** How many there are in all. */
  count: number;
  selected: readonly number[];
  onDelete(ids: readonly number[] | 'all'): void;
}

/** Taking along or deleting: what is selected, else everything. */
export function ListActions({ count, selected, onDelete }: ListActionsProps) {
  const { words, announce } = usePage();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  const isSome = selected.length > 0;
  const meant = isSome ? selected : 'all';

  const take = async () => {
    if (progress) return;
    const all = isSome ? selected.length : count;
    setProgress({ done: 0, all });
    const done = await exportProof(meant, words, (done, all) => setProgress({ done, all })).then(
      () => true,
      () => false,
    );
    setProgress(null);
    announce(words.say(done ? 'proofExported' : 'notDone'));
  };

  return (
    <>
      <div class="row">
        <Button aria-disabled={progress !== null} onClick={() => void take()}>
          {words.say(isSome ? 'proofExportSelected' : 'proofExport')}
        </Button>
        <Button aria-expanded={isDeleting} onClick={() => setDeleting(!isDeleting)}>
          {words.say(isSome ? 'proofDeleteSelected' : 'proofDeleteAll')}
        </Button>
        {progress && <span class="small soft">{words.say('proofExporting', progress)}</span>}
      </div>
      {isDeleting && (
        <Confirm
          intro={words.say('proofDeleteFinal')}
          changes={[words.count('proofDeletes', isSome ? selected.length : count)]}
          action={words.say(isSome ? 'proofDeleteSelected' : 'proofDeleteAll')}
          onConfirm={() => {
            setDeleting(false);
            onDelete(meant);
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}
