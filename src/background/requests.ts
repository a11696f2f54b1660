import { InvalidInputError } from '../shared/errors.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import type { Counts } from '../shared/page-state.ts';

type Fields = Record<string, unknown>;

/** The fields of a payload. @throws InvalidInputError when it has none. */
export function fieldsOf(payload: unknown): Fields {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw new InvalidInputError('An object is expected.');
  return payload as Fields;
}

/** @throws InvalidInputError for anything but a whole number, zero or more. */
export function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new InvalidInputError(`${name} is a whole number, zero or more.`);
  }
  return value;
}

/** @throws InvalidInputError for anything but a text of at most so many UTF-16 code units. */
export function shortText(value: unknown, name: string, longest: number): string {
  if (typeof value !== 'string' || value.length > longest)
    throw new InvalidInputError(`${name} is a text of at most ${longest} characters.`);
  return value;
}

export function parseCounts(payload: unknown): Counts {
  const fields = fieldsOf(payload);
  const count = (name: keyof Counts) => wholeNumber(fields[name], name);
  return {
    found: count('found'),
    covered: count('covered'),
    softened: count('softened'),
    revealed: count('revealed'),
    failed: count('failed'),
    skipped: count('skipped'),
    waiting: count('waiting'),
  };
}

const MOST_FRAMES_ABOVE = 20;

export function parseHello(payload: unknown): { above: string[] } {
  const { above } = fieldsOf(payload);
  if (!Array.isArray(above) || above.length > MOST_FRAMES_ABOVE)
    throw new InvalidInputError(`above is a list of at most ${MOST_FRAMES_ABOVE} hosts.`);
  return { above: above.map(host => shortText(host, 'above', 253)) };
}

export function parseTab(payload: unknown): { tabId: number } {
  return { tabId: wholeNumber(fieldsOf(payload)['tabId'], 'tabId') };
}

export function parsePause(payload: unknown): { tabId: number; minutes: number | null } {
  const { minutes } = fieldsOf(payload);
  return { ...parseTab(payload), minutes: minutes === null ? null : wholeNumber(minutes, 'minutes') };
}

export function parseTabState(payload: unknown): { tabId: number; hostname: string } {
  return { ...parseTab(payload), hostname: shortText(fieldsOf(payload)['hostname'], 'hostname', 253) };
}

export function parseSite(payload: unknown): { hostname: string; off: boolean } {
  const { hostname, off } = fieldsOf(payload);
  if (typeof off !== 'boolean') throw new InvalidInputError('off is yes or no.');
  return { hostname: shortText(hostname, 'hostname', 253), off };
}

export function parseFile(payload: unknown): { file: string } {
  return { file: shortText(fieldsOf(payload)['file'], 'file', 1_000_000) };
}

export function parseTry(payload: unknown): { text: string } {
  return { text: shortText(fieldsOf(payload)['text'], 'text', MAX_TEXT) };
}

export function parseRewrite(payload: unknown): { original: string; rewritten: string } {
  const { original, rewritten } = fieldsOf(payload);
  return {
    original: shortText(original, 'original', MAX_TEXT),
    rewritten: shortText(rewritten, 'rewritten', MAX_TEXT),
  };
}

/** A change of settings: which fields are valid is for the store to say. */
export const parseChange = (payload: unknown): object => fieldsOf(payload);
