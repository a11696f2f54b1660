import type { Situation, Suggestion } from '../../care/index.ts';
import { Select } from '../select.tsx';
import { usePage } from '../use-page.ts';
import { CHOICES, situationName } from './card-words.ts';

/** Below this we ask what is happening, from here on we tell, and may be corrected. */
const RATHER_SURE = 0.6;

interface SituationChoiceProps {
  facts: Suggestion;
  onSituation(situation: Situation): void;
}

/** What is happening, likeliest first, for the person to say otherwise. */
export function SituationChoice({ facts, onSituation }: SituationChoiceProps) {
  const { words } = usePage();
  const { situation, confidence, others } = facts;
  const likely = [situation, ...others];
  const ordered = [
    ...likely.flatMap(one => CHOICES.find(choice => choice === one) ?? []),
    ...CHOICES.filter(choice => !likely.includes(choice)),
  ];
  const general = situation === null ? [{ value: '', text: words.say('situationUnknown') }] : [];
  return (
    <Select
      label={words.say(confidence >= RATHER_SURE ? 'situation' : 'situationAsked')}
      options={[
        ...general,
        ...ordered.map(choice => ({ value: choice, text: situationName(choice, words) })),
      ]}
      value={situation ?? ''}
      onChange={value => {
        const chosen = CHOICES.find(choice => choice === value);
        if (chosen) onSituation(chosen);
      }}
    />
  );
}
