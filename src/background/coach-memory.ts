import type { CoachChange, CoachMemory, KeptDraft } from '../shared/coach-memory.ts';
import { InvalidInputError } from '../shared/errors.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import { parseTab } from './requests.ts';
import { TabMemory } from './tab-memory.ts';

/** A number stands for the address of the page: nothing else about it is kept. */
type Remembered = CoachMemory & { page: number };

/** More texts than there are for one thread. */
const MOST_USED = 500;
/** Ids of comments are the site's, or hashes. */
const LONGEST_ID = 500;
const TEXT_ID = /^[\w.]{1,80}$/;

function parseRemembered(stored: unknown): Remembered | null {
  const { page, role, used, answered, draft } = Object(stored) as Record<string, unknown>;
  if (typeof page !== 'number' || !Array.isArray(used) || typeof answered !== 'boolean') return null;
  try {
    return {
      page,
      role: role === 'bystander' || role === 'target' ? role : null,
      used: used.filter((id): id is string => typeof id === 'string'),
      answered,
      draft: draft === null ? null : parseDraft(draft),
    };
  } catch {
    return null;
  }
}

const tabs = new TabMemory('coach', parseRemembered);

const on = (page: number, known: Remembered | null | undefined): Remembered =>
  known?.page === page ? known : { page, role: known?.role ?? null, used: [], answered: false, draft: null };

/** What is remembered of a tab on this page. */
export async function coachMemory(tabId: number, page: number): Promise<CoachMemory> {
  const { page: _, ...memory } = on(page, await tabs.of(tabId));
  return memory;
}

/** Adds to what is remembered of a tab on this page; what was of another page goes. */
export async function rememberCoach(
  tabId: number,
  page: number,
  { used, ...said }: CoachChange,
): Promise<void> {
  await tabs.change(all => {
    const known = on(page, all[tabId]);
    const ids = used === undefined ? known.used : [...new Set([...known.used, used])].slice(-MOST_USED);
    return { ...all, [tabId]: { ...known, ...said, used: ids } };
  });
}

/** To be called when a tab is closed. */
export const forgetCoach = (tabId: number): Promise<void> => tabs.forget(tabId);

/** A tab and the number of its page. @throws InvalidInputError */
export function parseCoachPage(payload: unknown): { tabId: number; page: number } {
  const tab = parseTab(payload);
  const { page } = payload as { page?: unknown };
  if (typeof page !== 'number' || !Number.isSafeInteger(page))
    throw new InvalidInputError('page is a whole number.');
  return { ...tab, page };
}

/** @throws InvalidInputError */
function parseDraft(draft: unknown): KeptDraft {
  const { comment, card, text } = (typeof draft === 'object' && draft !== null ? draft : {}) as Record<
    string,
    unknown
  >;
  const short = (value: unknown, longest: number): string => {
    if (typeof value !== 'string' || value.length > longest)
      throw new InvalidInputError(`A draft has texts of at most ${longest} characters.`);
    return value;
  };
  return { comment: short(comment, LONGEST_ID), card: short(card, 20), text: short(text, MAX_TEXT) };
}

/** @throws InvalidInputError */
export function parseCoachChange(payload: unknown): { tabId: number; page: number; change: CoachChange } {
  const { change } = payload as { change?: unknown };
  if (typeof change !== 'object' || change === null) throw new InvalidInputError('A change is an object.');
  const { role, used, answered, draft } = change as Record<string, unknown>;
  const parsed: CoachChange = {};
  if (role === 'bystander' || role === 'target') parsed.role = role;
  else if (role !== undefined) throw new InvalidInputError('role is bystander or target.');
  if (typeof used === 'string' && TEXT_ID.test(used)) parsed.used = used;
  else if (used !== undefined) throw new InvalidInputError('used is the id of a text.');
  if (typeof answered === 'boolean') parsed.answered = answered;
  else if (answered !== undefined) throw new InvalidInputError('answered is yes or no.');
  if (draft !== undefined) parsed.draft = parseDraft(draft);
  return { ...parseCoachPage(payload), change: parsed };
}
