import { Disclosure } from '../../ui/disclosure.tsx';
import { usePage } from '../../ui/use-page.ts';
import type { Period } from './period.ts';

/** The numbers of a chart, the newest day first, days without any left out. */
export function DayTable({ period, caption }: { period: Period; caption: string }) {
  const { words } = usePage();
  const days = period.days.filter(({ kind, hostile }) => kind + hostile > 0).reverse();
  return (
    <Disclosure closedLabel={words.say('insightsTable')} openLabel={words.say('insightsTableHide')}>
      <table class="day-table">
        <caption class="only-read">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('insightsDayColumn')}</th>
            <th scope="col">{words.say('insightsKind')}</th>
            <th scope="col">{words.say('insightsHostile')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, kind, hostile }) => (
            <tr key={day}>
              <th scope="row">{words.dayAndWeekday(day)}</th>
              <td>{words.number(kind)}</td>
              <td>{words.number(hostile)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
