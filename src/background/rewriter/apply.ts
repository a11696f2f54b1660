import type { TaggedUnit } from './actions.ts';
import { isMark, isReference } from './units.ts';

const isShouted = (words: string): boolean => /^\p{Lu}{4,}$/u.test(words);

/** Letter case as in the words that give way: all capitals, a capital in front, or none. */
function inCaseOf(words: string, original: string): string {
  if (isShouted(original)) return words.toUpperCase();
  return /^\p{Lu}/u.test(original) ? capitalised(words) : words;
}

export const capitalised = (text: string): string => text.replace(/^\p{L}/u, letter => letter.toUpperCase());

const SENTENCE_START = /(?:^|[.!?…\n]["»”')]*)\s*$/u;

/**
 * A text with what was tagged done to it. Blanks before a unit that goes, go with it; a sentence that began with a
 * capital does so again.
 */
export function applyActions(text: string, units: readonly TaggedUnit[]): string {
  let made = '';
  let done = 0;
  let wantsCapital = false;
  for (const { from, to, words, action } of units) {
    const gap = text.slice(done, from);
    done = to;
    const starts = SENTENCE_START.test(made + gap);
    if (action.kind === 'delete') {
      made += joint(gap, made);
      if (starts && /^\p{Lu}/u.test(words)) wantsCapital = true;
      continue;
    }
    const kept = action.kind === 'keep' ? words : inCaseOf(action.words, words);
    const mayBegin = wantsCapital && starts && !isMark(words) && !isReference(words);
    const blank = /\s$/u.test(made) && gap.trim() === '' && !gap.includes('\n') ? '' : gap;
    made += blank + (mayBegin ? capitalised(kept) : kept);
    if (!isMark(words)) wantsCapital = false;
  }
  return made + text.slice(done);
}

/** Of the blanks before something that goes only a line's end stays, or a blank that parts two words. */
const joint = (gap: string, made: string): string =>
  gap.includes('\n') && !made.endsWith('\n') ? '\n' : gap && made && !/\s$/u.test(made) ? ' ' : '';
