import type { Listed } from '../care/index.ts';
import { usePage } from '../ui/use-page.ts';

/** Who an address is for, what it costs, and how far we could check it. */
export function ListedFoot({ listed, free }: { listed: Listed; free: boolean }) {
  const { words } = usePage();
  const parts = [
    listed.audience[words.language],
    ...(free ? [words.say('free')] : []),
    words.say('checkedOn', { date: words.date(listed.checked) }),
    ...(listed.sure ? [] : [words.say('checkedUnsure')]),
  ];
  return <p class="resource-foot">{parts.join(' · ')}</p>;
}
