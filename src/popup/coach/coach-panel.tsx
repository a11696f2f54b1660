import { useEffect, useRef } from 'preact/hooks';
import type { Summary } from '../../shared/page-state.ts';
import { Button } from '../../ui/button.tsx';
import { Back } from '../../ui/icons.tsx';
import { usePage } from '../../ui/use-page.ts';
import type { OpenTab } from '../tab.ts';
import { Coaching } from './coaching.tsx';
import { isKindOne, type Subject } from './subject.ts';
import { useMemory } from './use-memory.ts';
import { WhoseWords } from './whose-words.tsx';

interface CoachPanelProps {
  tab: OpenTab;
  summary: Summary;
  subject: Subject;
  onBack(): void;
  onHelp(topics: readonly string[]): void;
}

/** Answering with kindness: whose words, about whom, what is happening, what can help. Nothing is sent from here. */
export function CoachPanel(props: CoachPanelProps) {
  const { words } = usePage();
  const { tab, subject, onBack } = props;
  const [memory, remember] = useMemory(tab);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="popup-main coach" aria-labelledby="coach-title">
      <div class="coach-head">
        <Button tone="quiet" icon={<Back />} onClick={onBack}>
          <span class="only-read">{words.say('back')}</span>
        </Button>
        <h2 id="coach-title" ref={title} tabIndex={-1}>
          {words.say(isKindOne(subject) ? 'sayThanks' : 'answerKindly')}
        </h2>
      </div>
      <WhoseWords subject={subject} />
      {memory && <Coaching {...props} memory={memory} remember={remember} />}
      <p class="small soft">{words.say('nothingSent')}</p>
    </main>
  );
}
