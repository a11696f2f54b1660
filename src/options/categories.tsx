import { CATEGORIES, type Category, type Treatment, treatmentsFor } from '../shared/policy.ts';
import { Card } from '../ui/card.tsx';
import { kindName } from '../ui/kinds.ts';
import { Segmented } from '../ui/segmented.tsx';
import { TREATMENT_WORDS } from '../ui/treatments.ts';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';

const ABOUT = {
  threat: 'aboutThreat',
  identity_attack: 'aboutIdentityAttack',
  sexual_explicit: 'aboutSexual',
  appearance: 'aboutAppearance',
  insult: 'aboutInsult',
  obscene: 'aboutObscene',
  other: 'aboutOther',
} as const satisfies Record<Category, WordKey>;

/** What happens to each kind of hostility. */
export function Categories({ anchor }: { anchor: string }) {
  const { words, settings, update } = usePage();
  const { treatments } = settings;
  const set = (category: Category, treatment: Treatment) =>
    void update({ treatments: { [category]: treatment } });
  return (
    <Card title={words.say('categoriesTitle')} anchor={anchor}>
      <p class="soft">{words.say('categoriesIntro')}</p>
      <ul class="lines">
        {CATEGORIES.map(category => (
          <li class="line" key={category}>
            <div>
              <p class="line-name">{kindName(category, words)}</p>
              <p class="small soft">{words.say(ABOUT[category])}</p>
            </div>
            <Segmented
              label={kindName(category, words)}
              options={treatmentsFor(category).map(value => ({
                value,
                text: words.say(TREATMENT_WORDS[value]),
              }))}
              value={treatments[category]}
              onChange={treatment => set(category, treatment)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
