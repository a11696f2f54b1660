import { usePage } from '../../ui/use-page.ts';
import type { Words } from '../../ui/words.ts';
import type { CountedDay, Period } from './period.ts';

/** Units of the drawing: one a day across, and as many down as it has pixels, so that stripes stay even. */
const HEIGHT = 176;
/** The part of a day that its bar takes. */
const WIDE = 0.66;
/** So few comments do not fill the height. */
const LEAST = 8;
/** The least height of a bar, so that one comment among hundreds is seen. */
const SEEN = 3;

/** What one day had, in words. */
const daySentence = ({ day, kind, hostile }: CountedDay, words: Words): string =>
  words.say('insightsDay', {
    day: words.dayAndWeekday(day),
    kind: words.count('lookBackKind', kind),
    hostile: words.count('lookBackHostile', hostile),
  });

/** The days written below: all of a week, else the first, the middle and the last. */
function labelsOf(days: readonly CountedDay[], words: Words): string[] {
  if (days.length <= 7) return days.map(({ day }) => words.shortWeekday(day));
  return [0, Math.floor((days.length - 1) / 2), days.length - 1].map(i =>
    words.shortDay((days[i] as CountedDay).day),
  );
}

/** Bars of a period, day by day: kind comments upwards, hostile ones, striped, downwards. The table below it says the same. */
export function Chart({ period, label }: { period: Period; label: string }) {
  const { words } = usePage();
  const { days } = period;
  const up = Math.max(...days.map(({ kind }) => kind));
  const down = Math.max(...days.map(({ hostile }) => hostile));
  const unit = HEIGHT / Math.max(up + down, LEAST);
  const ground = up + down === 0 ? HEIGHT / 2 : (HEIGHT * up) / (up + down);
  const tall = (count: number) => (count === 0 ? 0 : Math.max(count * unit, SEEN));
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${days.length} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <defs>
          <pattern id="stripes" patternUnits="userSpaceOnUse" width={days.length} height="5">
            <rect class="stripe-ground" width={days.length} height="5" />
            <rect class="stripe" width={days.length} height="2" />
          </pattern>
        </defs>
        {days.map((counted, i) => (
          <g class="chart-day" key={counted.day}>
            <title>{daySentence(counted, words)}</title>
            <rect class="chart-column" x={i} y="0" width="1" height={HEIGHT} />
            <rect
              class="chart-kind"
              x={i + (1 - WIDE) / 2}
              y={ground - tall(counted.kind)}
              width={WIDE}
              height={tall(counted.kind)}
            />
            <rect
              class="chart-hostile"
              fill="url(#stripes)"
              x={i + (1 - WIDE) / 2}
              y={ground}
              width={WIDE}
              height={tall(counted.hostile)}
            />
          </g>
        ))}
        <line class="chart-ground" x1="0" x2={days.length} y1={ground} y2={ground} />
      </svg>
      <div class={days.length <= 7 ? 'chart-labels all' : 'chart-labels'} aria-hidden="true">
        {labelsOf(days, words).map(text => (
          <span key={text}>{text}</span>
        ))}
      </div>
    </figure>
  );
}
