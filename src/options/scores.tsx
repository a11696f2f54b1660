import { useId } from 'preact/hooks';
import type { Policy } from '../shared/policy.ts';
import { LABELS, type Verdict } from '../shared/verdict.ts';
import { engineName } from '../ui/engine-names.ts';
import { Meter } from '../ui/meter.tsx';
import { usePage } from '../ui/use-page.ts';
import { consequence, labelName, likelihood } from './score-words.ts';

interface ScoresProps {
  verdict: Extract<Verdict, { kind: 'scored' }>;
  policy: Policy;
  ms: number;
}

/** Every score of a text, as a bar and in words, and from where on it counts. */
export function Scores({ verdict, policy, ms }: ScoresProps) {
  const { words } = usePage();
  const id = useId();
  const facts = {
    language: words.languageName(verdict.language),
    engine: engineName(verdict.engine ?? 'ours', words),
    time: words.duration(ms),
  };
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{words.say('scoresTitle')}</h4>
      <ul class="scores">
        {LABELS.map(label => {
          const score = verdict.scores[label];
          const name = labelName(label, words);
          const value = words.say('scoreValue', {
            likelihood: likelihood(score, words),
            percent: words.percent(score),
          });
          return (
            <li class="score" key={label}>
              <span class="score-name">{name}</span>
              <Meter label={name} value={score} words={value} />
              <span class="score-words">
                {value} <span class="small soft">{consequence(label, verdict, policy, words)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="small soft">
        {words.say('tryReadAs', facts)} {words.say('tryDoubt')}
      </p>
    </section>
  );
}
