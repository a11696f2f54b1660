import { useId } from 'preact/hooks';
import type { EvidenceOverview } from '../../shared/evidence-answers.ts';
import { Select } from '../../ui/select.tsx';
import { usePage } from '../../ui/use-page.ts';
import type { Filter } from './use-records.ts';

interface FiltersProps {
  /** Null until everything was looked through. */
  overview: EvidenceOverview | null;
  filter: Filter;
  onChange(filter: Filter): void;
}

const options = (all: string, values: readonly string[]) => [
  { value: '', text: all },
  ...values.map(value => ({ value, text: value })),
];

/** What narrows the list: words, a site, a tag. */
export function Filters({ overview, filter, onChange }: FiltersProps) {
  const { words } = usePage();
  const id = useId();
  return (
    <search class="proof-filters">
      <div class="field">
        <label for={id}>{words.say('proofSearch')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellcheck={false}
          maxLength={200}
          value={filter.text}
          onInput={event => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </div>
      {overview && overview.hostnames.length > 1 && (
        <Select
          label={words.say('proofSite')}
          options={options(words.say('proofAnySite'), overview.hostnames)}
          value={filter.hostname}
          onChange={hostname => onChange({ ...filter, hostname })}
        />
      )}
      {overview && overview.tags.length > 0 && (
        <Select
          label={words.say('proofTag')}
          options={options(words.say('proofAnyTag'), overview.tags)}
          value={filter.tag}
          onChange={tag => onChange({ ...filter, tag })}
        />
      )}
    </search>
  );
}
