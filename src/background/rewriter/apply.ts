import type { TaggedUnit } from './actions.ts';
import { isMark, isReference } from './units.ts';

const isShouted = (words: string): boolean => /^\p{Lu}{4,}$/u.test(words);

/** Letter case as in the words that give way; a capital in front only where a sentence begins: elsewhere it makes a name. */
function inCaseOf(words: string, original: string, starts: boolean): string {
  if (isShouted(original)) return words.toUpperCase();
  return starts && /^\p{Lu}/u.test(original) ? capitalised(words) : words;
}

const capitalised = (text: string): string => text.replace(/^\p{L}/u, letter => letter.toUpperCase());

const CLOSES: ReadonlySet<string> = new Set(['"', '»', '”', "'", ')']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n']);

/** Whether a sentence may begin after a text: nothing was said yet, or its last line or sentence ended. */
function isSentenceStart(text: string): boolean {
  const said = text.trimEnd();
  if (said === '' || text.includes('\n', said.length)) return true;
  let end = said.length - 1;
  while (CLOSES.has(said.charAt(end))) end--;
  return ENDS.has(said.charAt(end));
}

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
    const starts = isSentenceStart(made + gap);
    if (action.kind === 'delete') {
      made += joint(gap, made);
      if (starts && /^\p{Lu}/u.test(words)) wantsCapital = true;
      continue;
    }
    const kept = action.kind === 'keep' ? words : inCaseOf(action.words, words, starts);
    const mayBegin = wantsCapital && starts && !isMark(words) && !isReference(words);
    // A mark that touched the word that went touches the one before.
    if (gap === '' && isClosing(words)) made = made.replace(/(?<![ \t])[ \t]+$/u, '');
    made += parting(gap, made) + (mayBegin ? capitalised(kept) : kept);
    if (!isMark(words)) wantsCapital = false;
  }
  return made + text.slice(done);
}

const isClosing = (words: string): boolean => /^[.,;:!?…)\]»”]+$/u.test(words);

const lineEndsIn = (blanks: string): number => blanks.split('\n').length - 1;

/** What of the blanks before a unit is still wanted after those that are there: none twice, and the most line ends of both. */
function parting(gap: string, made: string): string {
  if (gap.trim() !== '') return gap;
  const there = made.slice(made.trimEnd().length);
  const missing = lineEndsIn(gap) - lineEndsIn(there);
  if (there === '') return gap;
  return missing > 0 ? '\n'.repeat(missing) + gap.slice(gap.lastIndexOf('\n') + 1) : '';
}

/** Of the blanks before something that goes only line ends stay, or a blank that parts two words. */
const joint = (gap: string, made: string): string =>
  gap.includes('\n')
    ? parting('\n'.repeat(lineEndsIn(gap)), made)
    : gap && made && !/\s$/u.test(made)
      ? ' '
      : '';
