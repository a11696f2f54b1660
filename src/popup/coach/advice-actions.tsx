import { type Card, platformOf, type Role, topicsFor } from '../../care/index.ts';
import { Button } from '../../ui/button.tsx';
import { Buoy, Outside } from '../../ui/icons.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { usePage } from '../../ui/use-page.ts';
import type { OpenTab } from '../tab.ts';
import type { Subject } from './subject.ts';

const CRISIS_TOPICS = ['suicide', 'crisis'];

interface AdviceActionsProps {
  card: Card;
  role: Role;
  tab: OpenTab;
  subject: Subject;
  onHelp(topics: readonly string[]): void;
}

/** What one can do at once about a piece of advice; nothing for what is only left undone. */
export function AdviceActions({ card, role, tab, subject, onHelp }: AdviceActionsProps) {
  const { words } = usePage();
  const help = (topics: readonly string[], tone: 'plain' | 'action') => (
    <Button tone={tone} icon={<Buoy />} onClick={() => onHelp(topics)}>
      {words.say('whoCanHelp')}
    </Button>
  );
  const topics = topicsFor(subject.categories ?? []);
  switch (card.strategy) {
    case 'CRI':
      return help(CRISIS_TOPICS, 'action');
    case 'DEL': {
      const platform = platformOf(tab.hostname);
      return (
        <>
          {platform && <p class="small">{platform.steps[words.language]}</p>}
          {platform && (
            <OutsideLink href={platform.reportUrl} class="button">
              <Outside />
              <span>{words.say('reportOn', { site: platform.name })}</span>
            </OutsideLink>
          )}
          {help(topics, 'plain')}
        </>
      );
    }
    case 'OFF':
      return role === 'target' ? help(topics, 'plain') : null;
    default:
      return null;
  }
}
