import type { Site } from '../sites/site.ts';
import { candidatesOf } from './candidates.ts';
import { choose } from './choose.ts';
import { siteOf } from './derive.ts';
import { Pace } from './pace.ts';
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

/** Looks closely at a page for comments of any software; null where there are none. Reads only, in slices. */
export async function detect(document: Document, signal: AbortSignal, least = 0): Promise<Detection | null> {
  const pace = new Pace();
  const outline = await outlineOf(document.documentElement, pace);
  const chosen = choose(await candidatesOf(outline, pace, signal), least);
  return chosen.length ? { site: siteOf(outline, chosen), score: chosen[0]!.score } : null;
}
