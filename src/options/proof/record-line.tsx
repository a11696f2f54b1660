import { useId } from 'preact/hooks';
import type { EvidenceRow } from '../../shared/evidence-answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { kindNames } from '../../ui/kinds.ts';
import { usePage } from '../../ui/use-page.ts';
import type { Words } from '../../ui/words.ts';
import { RecordDetails } from './record-details.tsx';

interface RecordLineProps {
  row: EvidenceRow;
  selected: boolean;
  onSelect(selected: boolean): void;
  onDelete(): void;
  /** After a note or tags were kept. */
  onNoted(): void;
}

/** A moment as this machine's clock showed it when it was written down: no other time zone is brought in. */
const shown = (savedAt: string, words: Words): string =>
  `${words.date(savedAt.slice(0, 10))}, ${savedAt.slice(11, 16)}`;

/** One kept text: who, where, when, which kind. What was said is inside, and closed. */
export function RecordLine({ row, selected, onSelect, onDelete, onNoted }: RecordLineProps) {
  const { words } = usePage();
  const id = useId();
  const name = row.broken ? words.say('proofBrokenName') : (row.author ?? words.say('unknownAuthor'));
  return (
    <li class="record" aria-labelledby={`${id}-name`}>
      <label class="record-select">
        <input
          type="checkbox"
          checked={selected}
          onChange={event => onSelect(event.currentTarget.checked)}
          aria-label={`${words.say('proofSelect')} ${name}`}
        />
      </label>
      <div class="record-facts">
        <p class="record-who">
          <bdi class="record-name" id={`${id}-name`}>
            {name}
          </bdi>
          <span class="small soft">{kindNames(row.kinds, words).join(', ')}</span>
        </p>
        {!row.broken && (
          <p class="small soft record-where">
            {row.siteName ?? row.hostname} · {shown(row.savedAt, words)}
            {row.pictured && ` · ${words.say('proofPicture')}`}
            {row.noted && ` · ${words.say('proofNote')}`}
          </p>
        )}
        {row.tags.length > 0 && (
          <ul class="chips">
            {row.tags.map(tag => (
              <li class="chip" key={tag}>
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )}
        <Disclosure closedLabel={words.say('proofDetails')} openLabel={words.say('proofDetailsHide')}>
          <RecordDetails id={row.id} onDelete={onDelete} onNoted={onNoted} />
        </Disclosure>
      </div>
    </li>
  );
}
