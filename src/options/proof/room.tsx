import type { EvidenceOverview } from '../../shared/evidence-answers.ts';
import { usePage } from '../../ui/use-page.ts';

const MEGABYTE = 1e6;
/** The share in use from which on there is little left. */
const LOW = 0.9;

/** How much room there is, where the browser says so. */
export function Room({ overview: { used, room } }: { overview: EvidenceOverview }) {
  const { words } = usePage();
  if (used === null || room === null || room === 0) return null;
  return (
    <>
      <p class="small soft">
        {words.say('proofRoom', { used: words.size(used / MEGABYTE), room: words.size(room / MEGABYTE) })}
      </p>
      {used / room >= LOW && <p class="notice">{words.say('proofRoomLow')}</p>}
    </>
  );
}
