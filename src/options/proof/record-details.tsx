import { useEffect, useState } from 'preact/hooks';
import type { EvidenceDetails } from '../../shared/evidence-answers.ts';
import { send } from '../../shared/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { usePage } from '../../ui/use-page.ts';
import { Confirm } from '../confirm.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordNote } from './record-note.tsx';
import { RecordPicture } from './record-picture.tsx';

interface RecordDetailsProps {
  id: number;
  onDelete(): void;
  onNoted(): void;
}

/** All that is kept of one text; its words and its picture only when asked for. */
export function RecordDetails({ id, onDelete, onNoted }: RecordDetailsProps) {
  const { words } = usePage();
  const [details, setDetails] = useState<EvidenceDetails | 'failed' | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  useEffect(() => {
    send('evidenceDetails', { id }).then(setDetails, () => setDetails('failed'));
  }, [id]);
  if (details === null) return null;
  if (details === 'failed') return <p class="notice">{words.say('proofUnread')}</p>;
  const { record, intact, picture } = details;
  return (
    <div class="record-details">
      {record === null && <p class="notice">{words.say('proofBroken')}</p>}
      {record !== null && !intact && <p class="notice">{words.say('proofChanged')}</p>}
      {record !== null && (
        <>
          <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
            <blockquote class="record-words" lang={record.facts.language ?? undefined} dir="auto">
              {record.facts.words}
            </blockquote>
          </Disclosure>
          <RecordFacts record={record} />
          {picture && (
            <Disclosure closedLabel={words.say('proofSeePicture')} openLabel={words.say('proofHidePicture')}>
              <RecordPicture address={picture} />
            </Disclosure>
          )}
          <RecordNote record={record} onNoted={onNoted} />
        </>
      )}
      <Button aria-expanded={isDeleting} onClick={() => setDeleting(!isDeleting)}>
        {words.say('proofDelete')}
      </Button>
      {isDeleting && (
        <Confirm
          intro={words.say('proofDeleteFinal')}
          changes={[words.count('proofDeletes', 1)]}
          action={words.say('proofDelete')}
          onConfirm={onDelete}
          onCancel={() => setDeleting(false)}
        />
      )}
    </div>
  );
}
