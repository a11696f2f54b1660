import { HELP_TOPICS, type HelpTopic } from '../care/index.ts';
import { Select } from '../ui/select.tsx';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';

const NAMES: Record<HelpTopic, WordKey> = {
  harassment: 'topicHarassment',
  hate: 'topicHate',
  sexual: 'topicSexual',
  images: 'topicImages',
  minors: 'topicMinors',
  crisis: 'topicCrisis',
  legal: 'topicLegal',
  report: 'topicReport',
};
const PAGE = 'page';

interface TopicSelectProps {
  /** Null for what is on the page in front. */
  topic: HelpTopic | null;
  onChange(topic: HelpTopic | null): void;
}

/** What help is asked about. Kept nowhere. */
export function TopicSelect({ topic, onChange }: TopicSelectProps) {
  const { words } = usePage();
  return (
    <Select
      label={words.say('topic')}
      options={[
        { value: PAGE, text: words.say('topicPage') },
        ...HELP_TOPICS.map(value => ({ value, text: words.say(NAMES[value]) })),
      ]}
      value={topic ?? PAGE}
      onChange={chosen => onChange(HELP_TOPICS.find(one => one === chosen) ?? null)}
    />
  );
}
