import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';
import { Confirm } from '../confirm.tsx';
import { exportProof } from './export.ts';
import type { Filter } from './use-records.ts';

interface ListActionsProps {
  /** How many there are in all. */
  count: number;
  selected: readonly number[];
  filter: Filter;
  onDelete(ids: readonly number[] | 'all'): void;
}

/** What a question was about: some or all, of what was shown then. */
interface Meaning {
  isSome: boolean;
  filter: Filter;
}

/** Taking along or deleting: what is selected, else everything; that cannot be deleted while only a part of it is shown. */
export function ListActions({ count, selected, filter, onDelete }: ListActionsProps) {
  const { words, announce } = usePage();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [asked, setAsked] = useState<Meaning | null>(null);
  const isSome = selected.length > 0;
  const meant = isSome ? selected : 'all';
  const mayDelete = isSome || Object.values(filter).every(value => value === '');
  // A question about other records than those meant now is no question any more.
  const isDeleting = asked?.isSome === isSome && asked.filter === filter;

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
        {mayDelete && (
          <Button aria-expanded={isDeleting} onClick={() => setAsked(isDeleting ? null : { isSome, filter })}>
            {words.say(isSome ? 'proofDeleteSelected' : 'proofDeleteAll')}
          </Button>
        )}
        {progress && <span class="small soft">{words.say('proofExporting', progress)}</span>}
      </div>
      {isDeleting && mayDelete && (
        <Confirm
          intro={words.say('proofDeleteFinal')}
          changes={[words.count('proofDeletes', isSome ? selected.length : count)]}
          action={words.say(isSome ? 'proofDeleteSelected' : 'proofDeleteAll')}
          onConfirm={() => {
            setAsked(null);
            onDelete(meant);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
