import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { longestReply, type Register, type Role, registerOf, type Situation } from '../../care/index.ts';
import type { CoachChange, CoachMemory } from '../../shared/coach-memory.ts';
import type { Summary } from '../../shared/page-state.ts';
import { Button } from '../../ui/button.tsx';
import type { Around } from '../../ui/coach/around.ts';
import { OwnWords } from '../../ui/coach/own-words.tsx';
import { RegisterChoice } from '../../ui/coach/register-choice.tsx';
import { ReplyCards } from '../../ui/coach/reply-cards.tsx';
import { RoleChoice } from '../../ui/coach/role-choice.tsx';
import { SituationChoice } from '../../ui/coach/situation-choice.tsx';
import { useCards } from '../../ui/coach/use-cards.ts';
import { Back } from '../../ui/icons.tsx';
import { seedOf } from '../../ui/seed.ts';
import { Switch } from '../../ui/switch.tsx';
import { usePage } from '../../ui/use-page.ts';
import type { OpenTab } from '../tab.ts';
import { AdviceActions } from './advice-actions.tsx';
import { isKindOne, type Subject } from './subject.ts';
import { TakeWords } from './take-words.tsx';
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
          {words.say('back')}
        </Button>
        <h2 id="coach-title" ref={title} tabIndex={-1}>
          {words.say(isKindOne(subject) ? 'sayThanks' : 'answerKindly')}
        </h2>
      </div>
      <WhoseWords subject={subject} />
      {memory && <Coaching {...props} memory={memory} remember={remember} />}
    </main>
  );
}

interface CoachingProps extends CoachPanelProps {
  memory: CoachMemory;
  remember(change: CoachChange): void;
}

/** Where the person may belong to those who are attacked. */
const ABOUT_GROUPS: readonly (Situation | null)[] = ['S3', 'S8'];

function Coaching({ tab, summary, subject, memory, remember, onHelp }: CoachingProps) {
  const { words } = usePage();
  const site = summary.site?.id ?? null;
  const [role, setRole] = useState<Role>(memory.role ?? 'bystander');
  const [corrected, setCorrected] = useState<Situation | undefined>(isKindOne(subject) ? 'S13' : undefined);
  const [register, setRegister] = useState<Register>(registerOf(subject.text, site));
  const [inGroup, setInGroup] = useState(false);
  // What is taken now counts for the next comment, so that these words stay while they are being pasted.
  const [answered, setAnswered] = useState(memory.answered);
  const { text, language } = subject;
  const [comment] = useState(() => ({
    text,
    scores: subject.scores ?? null,
    thread: summary.thread,
    language,
    seed: seedOf(subject.id),
    used: memory.used,
    site,
    title: tab.title,
  }));
  const { language: speaks } = words;
  const asked = useMemo(
    () => ({ ...comment, speaks, role, register, inGroup, answered, situation: corrected }),
    [comment, speaks, role, register, inGroup, answered, corrected],
  );
  const coached = useCards(asked);
  const { facts } = coached;
  const around: Around = {
    comment: text,
    author: subject.author,
    language,
    longest: facts.inPublic ? longestReply(site) : null,
    onHelp,
  };
  const taken = (used: string | null, inPublic: boolean) =>
    remember({ ...(used === null ? {} : { used }), ...(inPublic ? { answered: true } : {}) });
  const choose = (next: Role) => {
    setRole(next);
    remember({ role: next });
  };

  return (
    <>
      <RoleChoice role={role} onRole={choose} />
      {!isKindOne(subject) && <SituationChoice facts={facts} onSituation={setCorrected} />}
      {role === 'bystander' && ABOUT_GROUPS.includes(facts.situation) && (
        <Switch checked={inGroup} onChange={setInGroup}>
          {words.say('inGroup')}
        </Switch>
      )}
      {facts.notes.length > 0 && (
        <ul class="coach-notes">
          {facts.notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {answered && (
        <Button
          tone="quiet"
          onClick={() => {
            setAnswered(false);
            remember({ answered: false });
          }}
        >
          {words.say('notAnsweredYet')}
        </Button>
      )}
      {language === 'fr' && <RegisterChoice register={register} onRegister={setRegister} />}
      <ReplyCards
        coached={coached}
        asker={role}
        around={around}
        actionsFor={(card, now) =>
          card.place === 'self' ? (
            <AdviceActions card={card} role={role} tab={tab} subject={subject} onHelp={onHelp} />
          ) : (
            <TakeWords
              tab={tab}
              subject={subject}
              text={now}
              inPublic={card.place === 'public'}
              onTaken={() => taken(card.id, card.place === 'public')}
            />
          )
        }
      />
      <OwnWords
        around={around}
        register={register}
        seed={seedOf(subject.id)}
        used={memory.used}
        actionsFor={(now, opening) => (
          <TakeWords
            tab={tab}
            subject={subject}
            text={now}
            inPublic={facts.inPublic}
            onTaken={() => taken(opening, facts.inPublic)}
          />
        )}
      />
      <p class="small soft">{words.say('nothingSent')}</p>
    </>
  );
}
