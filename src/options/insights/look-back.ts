import { hostileIn } from '../../shared/insights.ts';
import type { Words } from '../../ui/words.ts';
import type { CountedDay, Period } from './period.ts';

/** Fewer hostile comments than this on a day make no hard day. */
const HARD = 5;
/** Fewer in a week are too few to be compared with another week. */
const COMPARABLE = 10;
const CLEARLY_FEWER = 0.75;
const CLEARLY_MORE = 1.5;

/** The one day that was harder than all others of a week, if there is one. */
function hardestOf(days: readonly CountedDay[]): CountedDay | null {
  const [first, second] = [...days].sort((a, b) => b.hostile - a.hostile);
  if (!first || !second || first.hostile < HARD || second.hostile === 0) return null;
  return first.hostile > second.hostile ? first : null;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A week in a few sentences: what there was, what stood out, and how it went. Never a reproach. */
export function lookBack(week: Period, weekBefore: Period, words: Words): string[] {
  const { kind } = week.all;
  const hostile = hostileIn(week.all);
  if (kind + hostile === 0) return [words.say('lookBackNothing')];
  const hardest = hardestOf(week.days);
  const before = hostileIn(weekBefore.all);
  const isComparable = before >= COMPARABLE;
  return [
    words.say('lookBackWeek', {
      kind: words.count('lookBackKind', kind),
      hostile: words.count('lookBackHostile', hostile),
    }),
    kind > hostile && hostile > 0 ? words.say('lookBackMoreKind') : '',
    hardest ? words.say('lookBackHardest', { day: capital(words.weekday(hardest.day)) }) : '',
    isComparable && hostile <= CLEARLY_FEWER * before ? words.say('lookBackFewer') : '',
    isComparable && hostile >= CLEARLY_MORE * before ? words.say('lookBackMore') : '',
  ].filter(sentence => sentence !== '');
}
