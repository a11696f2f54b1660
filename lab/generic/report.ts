import type { Outcome, Surveyed } from './surveyed.ts';

const mean = (values: readonly number[]): number | null =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(30) + cells.map(cell => String(cell).padStart(8)).join('');

/** One line a page, and the macro averages: over all pages, and over those with comments. */
export function table(title: string, outcomes: readonly Outcome[]): string {
  const isReal = ({ page }: Outcome) => page.system !== 'invented';
  const real = outcomes.filter(isReal);
  const lines = real.map(({ page, predicted, precision, recall, f1, author, score, selectors }) =>
    [
      row(page.name, [
        page.truth.length,
        predicted,
        ...[precision, recall, f1, author].map(figure),
        score.toFixed(1),
      ]),
      selectors.join(' + ').slice(0, 80),
    ].join('  '),
  );
  return [
    row(title, ['truth', 'found', 'P', 'R', 'F1', 'author', 'score']),
    ...lines,
    ...summary('macro', outcomes),
  ].join('\n');
}

/** The macro averages of some outcomes. */
export function summary(title: string, outcomes: readonly Outcome[]): string[] {
  const real = outcomes.filter(({ page }) => page.system !== 'invented');
  const full = real.filter(({ page }) => page.truth.length > 0);
  const average = (pages: readonly Outcome[]) => [
    ...['', ''],
    ...[
      mean(pages.map(({ precision }) => precision)),
      mean(pages.map(({ recall }) => recall)),
      mean(pages.map(({ f1 }) => f1)),
      mean(pages.flatMap(({ author }) => author ?? [])),
    ].map(figure),
  ];
  const silent = (pages: readonly Outcome[]) => {
    const quiet = pages.filter(({ page }) => page.truth.length === 0);
    return `${quiet.filter(({ predicted }) => predicted === 0).length} of ${quiet.length}`;
  };
  const invented = outcomes.filter(({ page }) => page.system === 'invented');
  return [
    row(`${title}, ${real.length} pages`, average(real)),
    row(`${title}, ${full.length} with comments`, average(full)),
    `${title}, silent: ${silent(real)} pages without comments${invented.length ? `, ${silent(invented)} invented ones` : ''}`,
  ];
}

/** How right the detector is on the invented pages with comments. */
export function threads(title: string, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter(({ page }) => page.system === 'invented' && page.truth.length > 0);
  const missed = own.filter(({ f1 }) => f1 < 0.9).map(({ page, f1 }) => `${page.name} ${f1.toFixed(2)}`);
  const rest = missed.length ? `; below .9: ${missed.join(', ')}` : '';
  return `${title}: ${own.length} pages, macro F1 ${figure(mean(own.map(({ f1 }) => f1)))}${rest}`;
}

/** What looking costs. */
export function cost(pages: readonly Surveyed[]): string {
  const longest = (of: (page: Surveyed) => number) =>
    pages.reduce((most, page) => (of(page) > of(most) ? page : most));
  const gate = longest(({ survey }) => survey.gateMs);
  const look = longest(({ survey }) => survey.detectMs);
  return `gate at most ${gate.survey.gateMs.toFixed(1)} ms (${gate.page.name}), look at most ${look.survey.detectMs.toFixed(0)} ms (${look.page.name}, ${look.survey.elements} elements)`;
}
