/** How well one page was read. Parts are between 0 and 1. */
export interface PageHealth {
  /** The adapter that read it. */
  site: string;
  /** Comments found. */
  found: number;
  f1: number;
  /** Of the comments found whose author is known, the part with that author; null where none is known. */
  author: number | null;
  /** The part of the comments found that can be linked to. */
  permalink: number;
  /** Boxes found in which people write. */
  boxes: number;
}

/** Pages by name, as lab/health.json holds them. */
export type Health = Record<string, PageHealth>;

/** A fall that is no accident of rounding: half a point. */
const MOST_FALL = 0.005;

const FALLING = ['f1', 'author', 'permalink', 'boxes'] as const;

/** What is worse on a page than it was, in words; nothing where it is as good or better. */
export function weaker(now: PageHealth | undefined, before: PageHealth): string[] {
  if (!now) return ['could not be read'];
  const falls = FALLING.filter(name => (before[name] ?? 0) - (now[name] ?? 0) > MOST_FALL);
  return [
    ...(now.site === before.site ? [] : [`read by ${now.site} instead of ${before.site}`]),
    ...falls.map(name => `${name} ${now[name] ?? 'unknown'}, was ${before[name]}`),
  ];
}

export interface Weakened {
  site: string;
  page: string;
  faults: string[];
}

/** The pages that are worse than they were, those of one adapter together. Pages nobody looked at are left out. */
export const weakened = (now: Health, before: Health, looked: readonly string[]): Weakened[] =>
  looked
    .flatMap(page => {
      const was = before[page];
      const faults = was ? weaker(now[page], was) : [];
      return was && faults.length ? [{ site: was.site, page, faults }] : [];
    })
    .sort((a, b) => a.site.localeCompare(b.site) || a.page.localeCompare(b.page));

/** Sites are rebuilt about once a year. */
const OLD_MS = 365 * 86_400_000;

/** The adapters nobody ever held against anything, and those last checked on something older than a year. */
export const unchecked = <Site extends { checked?: string }>(sites: readonly Site[], now: number) => ({
  never: sites.filter(({ checked }) => checked === undefined),
  old: sites.filter(({ checked }) => checked !== undefined && now - Date.parse(checked) > OLD_MS),
});
