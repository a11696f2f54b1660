import { InvalidInputError } from '../shared/errors.ts';
import { MAX_TEXT, MAX_TEXTS } from '../shared/limits.ts';

/**
 * The texts of a judge request, within what one may ask at once.
 * @throws InvalidInputError for anything else: content scripts are trusted no more than the page they live in.
 */
export function parseJudgeRequest(payload: unknown): { texts: string[] } {
  const { texts } = (typeof payload === 'object' && payload !== null ? payload : {}) as { texts?: unknown };
  if (!Array.isArray(texts) || texts.length > MAX_TEXTS) {
    throw new InvalidInputError(`A request holds a list of at most ${MAX_TEXTS} texts.`);
  }
  if (!texts.every((text): text is string => typeof text === 'string' && text.length <= MAX_TEXT)) {
    throw new InvalidInputError(`Each text is a string of at most ${MAX_TEXT} characters.`);
  }
  return { texts };
}
