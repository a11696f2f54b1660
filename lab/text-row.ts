import { LANGUAGES, type Language } from '../src/shared/verdict.ts';
import type { Refused } from './lines.ts';

export interface TextRow {
  id: unknown;
  text: string;
  likely: Language | undefined;
}

/** What one line asks for, or what is wrong with it. */
export function parseTextRow(line: string): TextRow | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  const {
    id = null,
    text,
    lang,
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: 'This line has no "text" that is a string.' };
  return { id, text, likely: LANGUAGES.find(language => language === lang) };
}
