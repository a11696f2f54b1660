/**
 * Turns the checked list of helplines into src/care/resources.json.
 *
 *   node scripts/resources.mjs [path of the list, ../shared/knowledge/resources.json when left out]
 *
 * The words people read (both languages) are written by hand in src/care/resources.words.json. Hours are found
 * there by the list's own wording, so that a change of hours in the list stops here until someone has read it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = resolve(ROOT, 'src/care/resources.json');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** The list says so when nobody is sure that the hours still hold: the site is then the only honest answer. */
const DOUBTFUL_HOURS = /as of|see site/;

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));
const missing = [];

/** Every gap is gathered before failing, so that one run names all the words still to write. */
function need(value, what) {
  if (value === undefined) missing.push(what);
  return value;
}

/** Whether an entry may be shown at all (display rule 4 of the list). */
const isShown = entry => ['high', 'medium'].includes(entry.confidence) && entry.checked !== 'none';

/** Ways to act never stand among help (rule 5). */
const isAct = entry => entry.categories.includes('act');

/** What one does there; a pledge is something one commits to with others, as one does with a signature. */
const ACTS = { give: 'give', volunteer: 'time', bystander: 'learn', petition: 'sign', pledge: 'sign' };

/** "State November 2026, …" gives "2026-11": the month in which the whole list was compared with public pages. */
function monthOf(state) {
  const [, name, year] = /State (\w+) (\d{4})/.exec(state) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (!month) throw new Error(`meta.generated does not say which month the list was checked: ${state}`);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The newest date among the pages that state the number; null when none of them carries a date. */
const newestPage = sources =>
  sources
    .flatMap(({ seen }) => seen ?? [])
    .sort()
    .at(-1) ?? null;

function hoursOf(entry, hasNumber, words) {
  const known = entry.hours === null ? undefined : words.hours[entry.hours];
  if (known) return known;
  if (entry.hours === null || DOUBTFUL_HOURS.test(entry.hours)) return hasNumber ? words.siteHours : null;
  return need(undefined, `hours of ${entry.id}: ${entry.hours}`);
}

/** What is told of help and of ways to act alike. */
const toCommon = (entry, words, checked) => ({
  id: entry.id,
  name: words.names[entry.id] ?? entry.name,
  url: entry.url,
  countries: entry.countries,
  languages: entry.languages,
  audience: need(
    words.audiences[words.audienceOf[entry.id] ?? entry.ages ?? entry.audience],
    `audience of ${entry.id}: ${entry.ages ?? entry.audience}`,
  ),
  note: words.notes[entry.id] ?? null,
  checked,
  // One page alone, or a detail that no page gave: the person is told to make sure on the site.
  sure: entry.confidence === 'high' && entry.sources.length >= 2,
});

const toAct = (entry, words, checked) => ({
  ...toCommon(entry, words, checked),
  kind: need(ACTS[entry.categories.find(category => category in ACTS)], `kind of ${entry.id}`),
  description: need(words.acts[entry.id], `description of ${entry.id}`),
});

function toEntry(entry, words, checked) {
  // A number that only one page gives is not printed: the person finds the right one on the site.
  const sure = entry.confidence === 'high';
  const phone = sure ? entry.phone : null;
  const sms = sure ? entry.sms : null;
  return {
    ...toCommon(entry, words, checked),
    phone,
    phoneDisplay: phone && entry.phoneDisplay,
    sms,
    chat: entry.chat,
    categories: [...entry.categories, ...(words.topics[entry.id] ?? [])],
    crisis: entry.crisis,
    // A directory is always open too, but nobody answers there.
    always: Boolean(phone ?? sms) && /^(phone )?24\/7(?! where)/.test(entry.hours ?? ''),
    hours: hoursOf(entry, Boolean(phone ?? sms), words),
    description: need(words.descriptions[entry.id], `description of ${entry.id}`),
    free: entry.free,
    seen: newestPage(entry.sources),
  };
}

const toEmergency = (numbers, words) =>
  numbers.map(({ number, for: use, sms }) => ({
    number,
    sms: sms ?? false,
    use: need(words.emergency[use], `emergency number for "${use}"`),
  }));

const toPlatform = ({ id, name, domains, reportUrl }, words) => ({
  id,
  name,
  domains,
  reportUrl,
  steps: need(words.platforms[id], `steps of ${id}`),
});

const list = readJson(resolve(process.argv[2] ?? resolve(ROOT, '../shared/knowledge/resources.json')));
const words = readJson(resolve(ROOT, 'src/care/resources.words.json'));
const checked = monthOf(list.meta.generated);
const data = {
  checked,
  emergency: Object.fromEntries(
    Object.entries(list.emergency).map(([country, { numbers }]) => [country, toEmergency(numbers, words)]),
  ),
  entries: list.resources
    .filter(entry => isShown(entry) && !isAct(entry))
    .map(entry => toEntry(entry, words, checked)),
  acts: list.resources
    .filter(entry => isShown(entry) && isAct(entry))
    .map(entry => toAct(entry, words, checked)),
  platforms: list.platforms.map(platform => toPlatform(platform, words)),
};
if (missing.length > 0)
  throw new Error(`Words to write in src/care/resources.words.json:\n  ${missing.join('\n  ')}`);

writeFileSync(TARGET, `${JSON.stringify(data, null, 2)}\n`);
execFileSync('npx', ['biome', 'format', '--write', TARGET], { cwd: ROOT, stdio: 'ignore' });
console.log(
  `${data.entries.length} entries, ${data.acts.length} ways to act, ${data.platforms.length} platforms, ${readFileSync(TARGET).length} bytes`,
);
