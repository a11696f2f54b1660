import { readComment } from '../read-comment.ts';
import type { Site } from '../sites/site.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose } from './choose.ts';
import { siteOf } from './derive.ts';
import type { Outline } from './outline.ts';
import { Pace } from './pace.ts';
import { sampleOf } from './sample.ts';
import { outlineOf } from './walk.ts';

/** What was found on a page. */
interface Detection {
  /** How to read its comments, as an adapter would say it. */
  site: Site;
  /** How sure it is that these are comments: above 0 more likely than not. */
  score: number;
}

/** From this score on it acts on pages where nobody turned it on by hand. */
export const CERTAIN = 4;
/** Items that are read before a group is said to hold no words. */
const TRIED = 8;

/** Looks closely at a page for comments of any software; null where there are none. Reads only, in slices. */
export async function detect(document: Document, signal: AbortSignal, least = 0): Promise<Detection | null> {
  const pace = new Pace();
  const outline = await outlineOf(document.documentElement, pace);
  let candidates = await candidatesOf(outline, pace, signal);
  for (;;) {
    await pace.breathe();
    const chosen = choose(candidates, least);
    if (!chosen.length) return null;
    const mute = chosen.filter(one => !isReadable(outline, one));
    if (!mute.length) return { site: siteOf(outline, chosen), score: chosen[0]!.score };
    candidates = candidates.filter(one => !mute.includes(one));
  }
}

/** Whether any of the items of a group says something, read as the page will be. */
function isReadable(outline: Outline, candidate: Candidate): boolean {
  const site = siteOf(outline, [candidate]);
  return sampleOf(candidate.group.members, TRIED).some(
    at => readComment(outline.elements[at]!, site) !== null,
  );
}
