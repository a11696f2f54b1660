import { useState } from 'preact/hooks';
import { PLATFORMS, type Platform } from '../care/index.ts';
import { Select } from '../ui/select.tsx';
import { usePage } from '../ui/use-page.ts';
import { PlatformReport } from './platform-report.tsx';

/** How to report on any platform we know, the one a person is on chosen at first. */
export function ReportElsewhere({ here }: { here: Platform | null }) {
  const { words } = usePage();
  const [id, setId] = useState(here?.id ?? PLATFORMS[0]?.id ?? '');
  const platform = PLATFORMS.find(one => one.id === id);
  return (
    <>
      <Select
        label={words.say('reportSite')}
        options={PLATFORMS.map(({ id: value, name: text }) => ({ value, text }))}
        value={id}
        onChange={setId}
      />
      {platform && <PlatformReport platform={platform} />}
    </>
  );
}
