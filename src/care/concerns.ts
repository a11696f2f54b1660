import { plain } from '../shared/plain.ts';

/** What one may want to know before sending words: they hold those of the comment, or name who wrote it. */
export type Concern = 'repeats' | 'names';

interface Around {
  comment: string;
  author: string | null;
}

/** So many words in a row, with so many letters, are no chance. */
const RUN = 3;
const LETTERS = 11;
/** A shorter name is a word like any other. */
const SHORTEST_NAME = 3;

const MARKED = /«([^»]{1,200})»|“([^”]{1,200})”|"([^"]{1,200})"/g;

/** A mention is a name; an at sign before it would pass for a disguised letter. */
const wordsOf = (text: string): string[] => plain(text.replaceAll('@', ' ')).match(/[a-z0-9]+/g) ?? [];
const inRow = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Whether a stretch of words of the comment stands in the draft, or anything of it between quotation marks. */
function repeats(draft: string, comment: string): boolean {
  const said = wordsOf(comment);
  const all = inRow(said);
  const holds = (words: readonly string[]) => words.length > 0 && all.includes(inRow(words));
  const quoted = [...draft.matchAll(MARKED)].map(([, a, b, c]) => wordsOf(a ?? b ?? c ?? ''));
  if (quoted.some(holds)) return true;
  const words = wordsOf(draft);
  return words.some((_, i) => {
    const run = words.slice(i, i + RUN);
    return run.length === RUN && run.join('').length >= LETTERS && holds(run);
  });
}

function names(draft: string, author: string): boolean {
  const name = wordsOf(author);
  return name.join('').length >= SHORTEST_NAME && inRow(wordsOf(draft)).includes(inRow(name));
}

/** What a draft holds that gives an attack more room: its words again, its writer called by name. Pure; never throws. */
export const concernsOf = (draft: string, { comment, author }: Around): Concern[] => [
  ...(repeats(draft, comment) ? (['repeats'] as const) : []),
  ...(author !== null && names(draft, author) ? (['names'] as const) : []),
];
