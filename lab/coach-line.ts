import type { Role } from '../src/care/situation.ts';
import type { ThreadFacts } from '../src/shared/page-state.ts';
import { LANGUAGES, type Language } from '../src/shared/verdict.ts';
import type { Refused } from './lines.ts';

/** What one line asks. */
export interface CoachLine {
  id: unknown;
  comment: string;
  role: Role;
  site: string | null;
  lang: Language | undefined;
  /** Numbers, or the comments themselves, to be judged. */
  thread: ThreadFacts | string[] | undefined;
  title: string | undefined;
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const countOf = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);

/** Comments as strings, or as objects with a text. */
function threadOf(value: unknown): CoachLine['thread'] {
  if (Array.isArray(value)) {
    return value.flatMap(
      one => stringOf(one) ?? stringOf(fieldsOf(one)['text']) ?? stringOf(fieldsOf(one)['comment']) ?? [],
    );
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { hostile, kind, all, perHour } = value as Fields;
  return {
    hostile: countOf(hostile),
    kind: countOf(kind),
    all: countOf(all),
    ...(typeof perHour === 'number' ? { perHour } : {}),
  };
}

/** What a line asks for, or what is wrong with it. Unless it says "target", one asks as a bystander. */
export function parseLine(line: string): CoachLine | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  const { id = null, comment, role, site, lang, thread, title } = fieldsOf(value);
  if (typeof comment !== 'string') return { id, error: 'This line has no "comment" that is a string.' };
  if (role !== undefined && role !== 'bystander' && role !== 'target')
    return { id, error: 'The "role" is neither "bystander" nor "target".' };
  return {
    id,
    comment,
    role: role ?? 'bystander',
    site: stringOf(site) ?? null,
    lang: LANGUAGES.find(language => language === lang),
    thread: threadOf(thread),
    title: stringOf(title),
  };
}
