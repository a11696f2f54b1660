import { ACT_TOPIC, type Card, platformOf, type Role, type Situation, topicsFor } from '../../care/index.ts';
import type { CoveredComment } from '../../shared/page-state.ts';
import { Button } from '../../ui/button.tsx';
import { Buoy, Outside } from '../../ui/icons.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { usePage } from '../../ui/use-page.ts';
import { SaveEvidence } from '../save-evidence.tsx';
import type { OpenTab } from '../tab.ts';
import type { Subject } from './subject.ts';

/** What help is asked about where the kinds of hostility do not say it. */
const TOPICS: Partial<Record<Situation, readonly string[]>> = {
  S4: ['sexual-violence', 'harassment'],
  S7: ['intimate-images', 'doxxing'],
};

interface AdviceActionsProps {
  card: Card;
  role: Role;
  tab: OpenTab;
  subject: Subject;
  /** The hostile comments of the thread. */
  hostile: readonly CoveredComment[];
  situation: Situation | null;
  onHelp(topics: readonly string[]): void;
}

/** What one can do at once about a piece of advice; nothing for what is only left undone. */
export function AdviceActions(props: AdviceActionsProps) {
  const { card, role, tab, subject, hostile, situation, onHelp } = props;
  const { words } = usePage();
  const topics = (situation && TOPICS[situation]) ?? topicsFor(subject.categories ?? []);
  const help = (
    <Button icon={<Buoy />} onClick={() => onHelp(topics)}>
      {words.say('whoCanHelp')}
    </Button>
  );
  switch (card.strategy) {
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
          {help}
          {role === 'bystander' && (
            <Button tone="quiet" onClick={() => onHelp([ACT_TOPIC])}>
              {words.say('actTitle')}
            </Button>
          )}
        </>
      );
    }
    case 'DOC':
      return <SaveEvidence tab={tab} comments={situation === 'S6' ? hostile : [subject]} />;
    case 'OFF':
      return role === 'target' ? help : null;
    default:
      return null;
  }
}
