import type { Language } from './verdict.ts';

/** One change of a text: its UTF-16 units from `from` up to, not including, `to` give way to `words`. */
export interface Edit {
  from: number;
  to: number;
  words: string;
}

/** Why a text is covered where a softer one was asked for. */
export type KeptReason =
  /** Nobody may miss it, or make it sound harmless: threats, calls to self-harm, private data. */
  | 'danger'
  /** What came out was still hostile, or might say something else than the writer did. */
  | 'unsure'
  /** Not judged hostile, in another language, too long, or not judged at all. */
  | 'not-judged';

/** What became of a text that was to be softened. */
export type Softening =
  | {
      kind: 'softened';
      text: string;
      /** In order, not touching each other; applied to the original they give `text`. */
      edits: Edit[];
      /** Only hostility was said: `text` is the neutral line, and one edit puts it in place of everything. */
      neutral: boolean;
    }
  | { kind: 'kept'; reason: KeptReason };

/** What stands where a comment said nothing but hostility. In the comment's language, square brackets as editors do. */
export const NEUTRAL_LINE: Record<Language, string> = {
  en: '[Only hostile words were written here.]',
  fr: '[Il n’y avait ici que des mots hostiles.]',
};

/** A text with edits applied; edits as in Softening. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let made = '';
  for (const { from, to, words } of edits) {
    made += text.slice(done, from) + words;
    done = to;
  }
  return made + text.slice(done);
}
