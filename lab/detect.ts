import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type PageScore, score, type TrueComment } from './match-comments.ts';
import { addressOf } from './page-address.ts';
import { PageReader } from './page-reader.ts';

const USAGE = `lab detect [--url URL] [--scripts] [--generic [--rename | --shadow]] PAGE.html…
lab detect --truth DIR [--site a,b] [--generic [--rename | --shadow]] [PAGE.html…]`;

/**
 * Prints what the extension finds on saved pages, one JSON line a page; with --truth, how that compares with the
 * .truth.json beside each. Resolves with the exit code: 1 when a page could not be read.
 */
export async function detect(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      truth: { type: 'string' },
      site: { type: 'string' },
      scripts: { type: 'boolean' },
      extension: { type: 'string' },
      generic: { type: 'boolean' },
      rename: { type: 'boolean' },
      shadow: { type: 'boolean' },
    },
  });
  const pages = positionals.length ? positionals : values.truth ? pagesIn(values.truth, values.site) : [];
  if (!pages.length) {
    console.error(USAGE);
    return 2;
  }
  const { extension, scripts, generic } = values;
  const disguise = values.rename ? 'rename' : values.shadow ? 'shadow' : undefined;
  const reader = await PageReader.start({ extension, scripts, generic, disguise });
  const rows: [string, PageScore][] = [];
  let failed = false;
  try {
    for (const page of pages) {
      try {
        const url = values.url ?? addressOf(page);
        const reading = await reader.read(page, url);
        if (values.truth) rows.push([page, score(reading.comments, truthOf(page))]);
        else console.log(JSON.stringify({ page, url, ...reading }));
      } catch (error) {
        failed = true;
        console.log(JSON.stringify({ page, error: error instanceof Error ? error.message : String(error) }));
      }
    }
  } finally {
    await reader.close();
  }
  if (values.truth) console.log(table(values.truth, rows));
  return failed ? 1 : 0;
}

const truthFile = (page: string): string => page.replace(/\.html$/, '.truth.json');

const truthOf = (page: string): TrueComment[] =>
  (JSON.parse(fs.readFileSync(truthFile(page), 'utf8')) as { comments: TrueComment[] }).comments;

/** The pages of a folder that have a truth; those of some sites (its folders) only, when named. */
function pagesIn(folder: string, sites?: string): string[] {
  const wanted = sites?.split(',');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html') && (!wanted || wanted.includes(path.dirname(file))))
    .map(file => path.join(folder, file))
    .filter(page => fs.existsSync(truthFile(page)))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

const COLUMNS = ['truth', 'found', 'hits', 'P', 'R', 'F1', 'author', 'over'];

function table(folder: string, rows: [string, PageScore][]): string {
  const figure = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const line = (name: string, cells: (string | number)[]) =>
    name.padEnd(24) + cells.map(cell => String(cell).padStart(8)).join('');
  const lines = rows.map(([page, row]) => {
    const counts = [row.truth, row.predicted, row.hits];
    const figures = [row.precision, row.recall, row.f1, row.author, row.overCapture].map(figure);
    return line(path.relative(folder, page), [...counts, ...figures]);
  });
  const mean = (of: (row: PageScore) => number | null) => {
    const known = rows.map(([, row]) => of(row)).filter(value => value !== null);
    return figure(known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null);
  };
  const means = [
    mean(row => row.precision),
    mean(row => row.recall),
    mean(row => row.f1),
    mean(row => row.author),
  ];
  const macro = line(`macro of ${rows.length}`, ['', '', '', ...means, mean(row => row.overCapture)]);
  const quiet = rows.filter(([, { truth }]) => truth === 0);
  const silent = quiet.filter(([, { predicted }]) => predicted === 0);
  const none = quiet.length ? [`pages without comments: ${silent.length} of ${quiet.length} silent`] : [];
  return [line('page', COLUMNS), ...lines, macro, ...none].join('\n');
}
