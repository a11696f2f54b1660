import { longestReply, type Situation } from '../../care/index.ts';
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
import { seedOf } from '../../ui/seed.ts';
import { Switch } from '../../ui/switch.tsx';
import { usePage } from '../../ui/use-page.ts';
import { CrisisCard } from '../crisis-card.tsx';
import type { OpenTab } from '../tab.ts';
import { AdviceActions } from './advice-actions.tsx';
import { dangerIn, withoutCrisis } from './danger.ts';
import { isKindOne, type Subject } from './subject.ts';
import { TakeWords } from './take-words.tsx';
import { useAsked } from './use-asked.ts';

interface CoachingProps {
  tab: OpenTab;
  summary: Summary;
  subject: Subject;
  memory: CoachMemory;
  remember(change: CoachChange): void;
  onHelp(topics: readonly string[]): void;
}

/** Where the person may belong to those who are attacked. */
const ABOUT_GROUPS: readonly (Situation | null)[] = ['S3', 'S8'];
/** The card on which words of one's own are kept. */
const OWN = 'own';

/** Who asks, what is happening, what to know first, and what can help. */
export function Coaching({ tab, summary, subject, memory, remember, onHelp }: CoachingProps) {
  const { words } = usePage();
  const { asked, said, say } = useAsked({ tab, summary, subject, memory });
  const { role, register, answered } = said;
  const coached = useCards(asked);
  const { facts } = coached;
  const seed = seedOf(subject.id);
  const danger = dangerIn(facts, role);
  const around: Around = {
    comment: subject.text,
    author: subject.author,
    language: subject.language,
    longest: facts.inPublic ? longestReply(asked.site ?? null) : null,
    inCrisis: <CrisisCard who="own" onHelp={onHelp} />,
  };
  const kept = memory.draft?.comment === subject.id ? memory.draft : null;
  const keep = (card: string, text: string) => remember({ draft: { comment: subject.id, card, text } });
  const take = (used: string | null, inPublic: boolean) =>
    remember({ ...(used === null ? {} : { used }), ...(inPublic ? { answered: true } : {}) });

  return (
    <>
      <RoleChoice
        role={role}
        onRole={next => {
          say({ role: next });
          remember({ role: next });
        }}
      />
      {!isKindOne(subject) && <SituationChoice facts={facts} onSituation={situation => say({ situation })} />}
      {role === 'bystander' && ABOUT_GROUPS.includes(facts.situation) && (
        <Switch checked={said.inGroup} onChange={inGroup => say({ inGroup })}>
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
            say({ answered: false });
            remember({ answered: false });
          }}
        >
          {words.say('notAnsweredYet')}
        </Button>
      )}
      {danger && <CrisisCard who={danger} language={subject.language} seed={seed} onHelp={onHelp} />}
      {subject.language === 'fr' && (
        <RegisterChoice register={register} onRegister={next => say({ register: next })} />
      )}
      <ReplyCards
        coached={danger ? withoutCrisis(coached) : coached}
        asker={role}
        around={around}
        begun={kept ?? undefined}
        onBegun={({ card, text }) => keep(card, text)}
        actionsFor={(card, text) =>
          card.place === 'self' ? (
            <AdviceActions
              card={card}
              role={role}
              tab={tab}
              subject={subject}
              hostile={summary.covered}
              situation={facts.situation}
              onHelp={onHelp}
            />
          ) : (
            <TakeWords
              tab={tab}
              subject={subject}
              text={text}
              inPublic={card.place === 'public'}
              onTaken={() => take(card.id, card.place === 'public')}
            />
          )
        }
      />
      <OwnWords
        around={around}
        register={register}
        seed={seed}
        used={memory.used}
        supports={role === 'bystander' && !isKindOne(subject)}
        begun={kept?.card === OWN ? kept.text : ''}
        onBegun={text => keep(OWN, text)}
        actionsFor={(text, opening) => (
          <TakeWords
            tab={tab}
            subject={subject}
            text={text}
            inPublic={facts.inPublic}
            onTaken={() => take(opening, facts.inPublic)}
          />
        )}
      />
    </>
  );
}
