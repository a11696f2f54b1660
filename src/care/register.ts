import { plain } from '../shared/plain.ts';
import type { Register } from './texts/texts.ts';

const TU = /\b(?:tu|te|toi|ton|ta|tes|t ?es|tas)\b/;
const VOUS = /\b(?:vous|votre|vos)\b/;
/** Newspapers, blogs and sites of work, where strangers say "vous". */
const FORMAL = /^(?:wordpress|disqus|linkedin|coral|hyvor|medium|substack|lemonde|lefigaro|liberation)$/;

/** How to say "you" in French under a comment: as the comment does, else as people do on such a site. */
export function registerOf(text: string, site: string | null = null): Register {
  const words = plain(text.slice(0, 2000));
  if (VOUS.test(words) && !TU.test(words)) return 'vous';
  return !TU.test(words) && site !== null && FORMAL.test(site.toLowerCase()) ? 'vous' : 'tu';
}
