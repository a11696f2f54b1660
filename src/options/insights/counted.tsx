import { useState } from 'preact/hooks';
import { dayOf, daysBefore } from '../../shared/days.ts';
import { hostileIn, type InsightDay } from '../../shared/insights.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { usePage } from '../../ui/use-page.ts';
import { Chart } from './chart.tsx';
import { DayTable } from './day-table.tsx';
import { lookBack } from './look-back.ts';
import { periodOf } from './period.ts';
import { KindShares, SiteShares } from './shares.tsx';

const LENGTHS = ['7', '30', '90'] as const;
const WEEK = 7;

/** What was counted: the week in words, and a period one chooses as a picture, a table and lists. */
export function Counted({ days }: { days: readonly InsightDay[] }) {
  const { words } = usePage();
  const [length, setLength] = useState<(typeof LENGTHS)[number]>('7');
  const today = dayOf(new Date());
  const period = periodOf(days, today, Number(length));
  const week = periodOf(days, today, WEEK);
  const weekBefore = periodOf(days, daysBefore(today, WEEK), WEEK);
  const { kind } = period.all;
  const hostile = hostileIn(period.all);
  const label = words.say('insightsChart', {
    days: words.count('insightsDays', Number(length)),
    kind: words.count('lookBackKind', kind),
    hostile: words.count('lookBackHostile', hostile),
  });
  return (
    <>
      <p class="look-back">{lookBack(week, weekBefore, words).join(' ')}</p>
      <div class="chart-head">
        <Segmented
          label={words.say('insightsPeriod')}
          options={LENGTHS.map(value => ({ value, text: words.count('insightsDays', Number(value)) }))}
          value={length}
          onChange={chosen => setLength(chosen)}
        />
        <ul class="legend" aria-hidden="true">
          <li>
            <span class="swatch kind" /> {words.say('insightsKind')} · {words.number(kind)}
          </li>
          <li>
            <span class="swatch hostile" /> {words.say('insightsHostile')} · {words.number(hostile)}
          </li>
        </ul>
      </div>
      <Chart period={period} label={label} />
      {kind + hostile > 0 && (
        <>
          <DayTable period={period} caption={label} />
          <SiteShares period={period} />
          <KindShares period={period} />
        </>
      )}
    </>
  );
}
