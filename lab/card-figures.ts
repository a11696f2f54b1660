import { LABELS, LANGUAGES } from '../src/shared/verdict.ts';
import type { Metrics } from './metrics-file.ts';

const NAMES: Record<string, string> = { en: 'English', fr: 'French' };

const figure = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : value.toFixed(3).replace(/^0/, '');
const percent = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : `${(100 * value).toFixed(1)} %`;
const share = ({ right, of }: { right: number; of: number }) => `${right} of ${of}`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
const perLanguage = (name: string, cell: (lang: string) => string) => [name, ...LANGUAGES.map(cell)];
const head = ['', ...LANGUAGES.map(lang => NAMES[lang] as string)];

function annotated({ annotated, sensitivities, reliability }: Metrics): string {
  return table(head, [
    perLanguage('hostile / friendly rows', l => `${annotated[l]?.hostile} / ${annotated[l]?.friendly}`),
    perLanguage('**ROC-AUC of toxicity, hostile against friendly**', l => `**${figure(annotated[l]?.auc)}**`),
    perLanguage('hostile found at 2 % false alarms', l => figure(annotated[l]?.recallAt2)),
    ...(['less', 'balanced', 'more'] as const).map(level =>
      perLanguage(`*${level}*: hostile found / friendly covered`, l => {
        const { recall, falseAlarms } = sensitivities[l]?.[level] ?? {};
        return `${figure(recall)} / ${figure(falseAlarms)}`;
      }),
    ),
    ...LABELS.filter(label => label !== 'toxicity').map(label =>
      perLanguage(`ROC-AUC of ${label} (positives)`, l => {
        const { auc, positives } = annotated[l]?.others[label] ?? {};
        return `${figure(auc)} (${positives})`;
      }),
    ),
    perLanguage('cleared by the first stage alone', l => percent(annotated[l]?.cleared)),
    perLanguage('expected calibration error', l => figure(reliability[l]?.expectedError)),
  ]);
}

const authored = ({ authored: { languages } }: Metrics) => {
  const none = { right: 0, of: 0 };
  return table(head, [
    perLanguage('hostile, covered', l => share(languages[l]?.hostile ?? none)),
    perLanguage('friendly, shown', l => share(languages[l]?.friendly ?? none)),
    perLanguage('ROC-AUC', l => figure(languages[l]?.auc)),
  ]);
};

const situations = ({ authored: { situations } }: Metrics) => {
  const named = (kind: string) =>
    Object.entries(situations)
      .filter(([name]) => name.startsWith(kind))
      .map(([name, found]) => `${name.slice(kind.length + 1)} ${found.right}/${found.of}`);
  return `Hostile, covered: ${named('hostile').join(', ')}.\n\nFriendly, shown: ${named('friendly').join(', ')}.`;
};

const identity = ({ identity }: Metrics) =>
  Object.entries(identity)
    .map(([lang, { spread, falseAlarms }]) => {
      const rates = Object.entries(falseAlarms).map(([term, rate]) => `${term} ${percent(rate)}`);
      return `${NAMES[lang]}: spread ${percent(spread)}; ${rates.join(', ')}.`;
    })
    .join('\n\n');

const disguises = ({
  disguises: { seeds, disguises, clean },
}: Metrics) => `Copies of ${seeds} caught comments in which words are hidden, and how many are still caught: with both views, and as written alone.

${table(
  ['disguise', 'both views', 'as written'],
  Object.entries(disguises).map(([name, { kept, asWritten }]) => [name, percent(kept), percent(asWritten)]),
)}

Of ${clean.texts} clean texts in many languages and scripts, ${clean.covered} are covered with both views, ${clean.asWritten} as written.`;

/** The figures of the model card, in Markdown. */
export function cardFigures(metrics: Metrics): string {
  const sets = Object.entries(metrics.sets).map(([name, auc]) => `${name} ${figure(auc)}`);
  return `
Taken on ${metrics.date} with seed ${metrics.seed}, by \`${metrics.command}\`; [bilingual/metrics.json](bilingual/metrics.json) holds the hashes of model and data.

${annotated(metrics)}

![Reliability: what the score says against how often it was so](reliability.svg)

ROC-AUC of toxicity on dev rows of sets with other definitions: ${sets.join(', ')}.

### Our own examples, test split, balanced

${authored(metrics)}

${situations(metrics)}

### Identity words
Share of friendly sentences (lab/identity-terms.json, never trained on) that are covered, by the word they hold.

${identity(metrics)}

### Disguises
${disguises(metrics)}

`;
}
