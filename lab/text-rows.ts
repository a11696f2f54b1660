import { LANGUAGES, type Language } from '../src/shared/verdict.ts';
import { linesOf } from './lines.ts';

export interface TextRow {
  id: unknown;
  text: string;
  likely: Language | undefined;
}

/** What one line asks for, or what is wrong with it. */
function parseLine(line: string): TextRow | { id: unknown; error: string } {
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

/**
 * Answers JSON lines {id, text, lang?} one by one, in their order.
 * @returns the exit code: 1 when a line was not understood, which is answered {id, error}
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void>,
  answer: (row: TextRow) => Promise<object>,
): Promise<number> {
  let code = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const row = parseLine(line);
    if ('error' in row) code = 1;
    await write(JSON.stringify('error' in row ? row : await answer(row)));
  }
  return code;
}
