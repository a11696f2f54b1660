import { useRef, useState } from 'preact/hooks';
import type { EvidenceOverview } from '../../shared/evidence-answers.ts';
import { send } from '../../shared/messages.ts';
import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';
import { Filters } from './filters.tsx';
import { ListActions } from './list-actions.tsx';
import { RecordLine } from './record-line.tsx';
import type { Filter, Records } from './use-records.ts';

/** The kept texts, newest first, and what can be done with several of them. */
export function RecordList({ records, overview }: { records: Records; overview: EvidenceOverview | null }) {
  const { words, announce } = usePage();
  const { page, filter, setFilter, more, refresh } = records;
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const count = useRef<HTMLParagraphElement>(null);
  const rows = page?.rows ?? [];

  const select = (id: number, isSelected: boolean) => {
    const next = new Set(selected);
    if (isSelected) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const narrow = (next: Filter) => {
    setFilter(next);
    // What is not shown any more is not deleted unseen.
    setSelected(new Set());
  };
  const remove = async (ids: readonly number[] | 'all') => {
    const deleted = await send('deleteEvidence', { ids: ids === 'all' ? ids : [...ids] }).catch(() => null);
    announce(deleted === null ? words.say('notDone') : words.count('proofDeleted', deleted));
    if (deleted === null) return;
    setSelected(new Set(ids === 'all' ? [] : [...selected].filter(id => !ids.includes(id))));
    await refresh();
    // What had the focus is gone.
    count.current?.focus();
  };
  const showMore = async () => {
    const added = await more();
    if (added > 0) announce(words.count('proofMoreShown', added));
  };
  const isAllSelected = rows.length > 0 && rows.every(({ id }) => selected.has(id));

  return (
    <>
      <p ref={count} tabIndex={-1} class="proof-count" role="status">
        {overview && words.count('proofKept', overview.count)}
        {selected.size > 0 && ` · ${words.count('proofSelected', selected.size)}`}
      </p>
      <Filters overview={overview} filter={filter} onChange={narrow} />
      <ListActions
        count={overview?.count ?? rows.length}
        selected={[...selected]}
        filter={filter}
        onDelete={ids => void remove(ids)}
      />
      {page && rows.length === 0 && <p role="status">{words.say('proofNoMatch')}</p>}
      {rows.length > 0 && (
        <label class="checkbox record-all">
          <input
            type="checkbox"
            checked={isAllSelected}
            onChange={() => setSelected(new Set(isAllSelected ? [] : rows.map(({ id }) => id)))}
          />
          <span>{words.say('proofSelectShown')}</span>
        </label>
      )}
      <ul class="records">
        {rows.map(row => (
          <RecordLine
            key={row.id}
            row={row}
            selected={selected.has(row.id)}
            onSelect={isSelected => select(row.id, isSelected)}
            onDelete={() => void remove([row.id])}
            onNoted={() => void refresh()}
          />
        ))}
      </ul>
      {page?.next !== null && page !== null && (
        <Button onClick={() => void showMore()}>{words.say('proofMore')}</Button>
      )}
    </>
  );
}
