import type { Counts, EmbeddedSite, RestReason, Summary } from '../shared/page-state.ts';
import type { Words } from '../ui/words.ts';
import { siteName } from './tab.ts';

/** What is known of a tab. Every field but the first two is null until an answer came, or when none can. */
export interface TabFacts {
  hostname: string;
  readable: boolean;
  allowed: boolean;
  rest: RestReason | null;
  resumeAt: number | null;
  summary: Summary | null;
  /** Sites whose comments stand in frames of the page and may not be read yet. */
  offers: EmbeddedSite[];
}

/** The one situation a tab is in, as the popup tells it. */
export type PageView =
  | { kind: 'unreadable' }
  | { kind: 'mode-off' }
  | { kind: 'site-off'; hostname: string }
  | { kind: 'paused'; resumeAt: number | null }
  | { kind: 'not-here'; hostname: string }
  | { kind: 'reload' }
  | { kind: 'gave-up' }
  | { kind: 'no-comments' }
  | { kind: 'read'; counts: Counts };

export function viewOf(facts: TabFacts): PageView {
  if (facts.rest === 'mode-off') return { kind: 'mode-off' };
  if (!facts.readable) return { kind: 'unreadable' };
  if (facts.rest === 'site-off') return { kind: 'site-off', hostname: facts.hostname };
  // A script of ours may still be there after the right to read the page was taken back.
  if (!facts.allowed && !facts.summary?.counts.found) return { kind: 'not-here', hostname: facts.hostname };
  if (facts.rest === 'paused') return { kind: 'paused', resumeAt: facts.resumeAt };
  if (!facts.summary) return { kind: 'reload' };
  if (facts.summary.gaveUp) return { kind: 'gave-up' };
  if (facts.summary.counts.found === 0) return { kind: 'no-comments' };
  return { kind: 'read', counts: facts.summary.counts };
}

/** How many comments were read to the end: found, and neither left alone, failed nor still waiting. */
const readCount = ({ found, failed, skipped, waiting }: Counts): number =>
  Math.max(0, found - failed - skipped - waiting);

/** The state of a page in one sentence or two. */
export function stateSentence(view: PageView, words: Words): string {
  switch (view.kind) {
    case 'unreadable':
      return words.say('stateUnreadable');
    case 'mode-off':
      return words.say('stateModeOff');
    case 'site-off':
      return words.say('stateSiteOff', { site: siteName(view.hostname) });
    case 'paused':
      return view.resumeAt === null
        ? words.say('statePausedUntilClosed')
        : words.say('statePausedUntil', { time: words.time(view.resumeAt) });
    case 'not-here':
      return words.say('stateNotHere');
    case 'reload':
      return words.say('stateReload');
    case 'gave-up':
      return words.say('stateGaveUp');
    case 'no-comments':
      return words.say('stateNoComments');
    case 'read':
      return readSentence(view.counts, words);
  }
}

function changedSentence(covered: number, softened: number, words: Words): string {
  if (softened === 0) return words.count('stateCovered', covered);
  if (covered === 0) return words.count('stateSoftened', softened);
  return `${words.count('stateSoftenedAnd', softened)} ${words.count('stateCoveredAfter', covered)}`;
}

/** What is under cover or in softer words now, what the person showed again, and how many comments were read. */
function readSentence(counts: Counts, words: Words): string {
  const read = readCount(counts);
  const { covered, softened, revealed, failed, waiting } = counts;
  const sentences = (...all: string[]) => all.filter(sentence => sentence !== '').join(' ');
  if (covered + softened > 0)
    return sentences(
      changedSentence(covered, softened, words),
      revealed > 0 ? words.count('stateRevealedAfter', revealed) : '',
      words.count('stateReadAfter', read),
    );
  const nothing = words.say('stateNothingCovered');
  if (revealed > 0)
    return sentences(nothing, words.count('stateRevealed', revealed), words.count('stateReadAfter', read));
  if (read === 0 && waiting > 0) return words.say('stateReadingStarts');
  if (read === 0 && failed > 0) return words.say('stateNoneChecked');
  return sentences(nothing, words.count('stateRead', read));
}

/** What else is true of the page, said smaller: what waits, what failed, what was left alone. */
export function stateDetails(view: PageView, words: Words): string {
  if (view.kind !== 'read') return '';
  const { waiting, failed, skipped } = view.counts;
  return [
    waiting > 0 ? words.count('stateWaiting', waiting) : '',
    failed > 0 ? words.count('stateFailed', failed) : '',
    skipped > 0 ? words.count('stateSkipped', skipped) : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
