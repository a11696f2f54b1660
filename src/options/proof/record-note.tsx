import { useId, useState } from 'preact/hooks';
import { type EvidenceRecord, MAX_NOTE, tidyTags } from '../../shared/evidence.ts';
import { send } from '../../shared/messages.ts';
import { usePage } from '../../ui/use-page.ts';

/** What the person says about a kept text. Kept when they leave the field. */
export function RecordNote({ record, onNoted }: { record: EvidenceRecord; onNoted(): void }) {
  const { words, announce } = usePage();
  const [note, setNote] = useState(record.note);
  const [tags, setTags] = useState(record.tags.join(', '));
  const [kept, setKept] = useState({ note, tags });
  const id = useId();

  const keep = async () => {
    const tidy = tidyTags(tags.split(','));
    const text = tidy.join(', ');
    setTags(text);
    if (note === kept.note && text === kept.tags) return;
    const done = await send('noteEvidence', { id: record.id, note, tags: tidy }).then(
      () => true,
      () => false,
    );
    announce(words.say(done ? 'proofNoteKept' : 'notDone'));
    if (!done) return;
    setKept({ note, tags: text });
    onNoted();
  };

  return (
    <div class="record-note field">
      <label for={`${id}-note`}>{words.say('proofNote')}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        dir="auto"
        maxLength={MAX_NOTE}
        value={note}
        onInput={event => setNote(event.currentTarget.value)}
        onBlur={() => void keep()}
      />
      <label for={`${id}-tags`}>{words.say('proofTags')}</label>
      <input
        id={`${id}-tags`}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={600}
        value={tags}
        onInput={event => setTags(event.currentTarget.value)}
        onBlur={() => void keep()}
      />
    </div>
  );
}
