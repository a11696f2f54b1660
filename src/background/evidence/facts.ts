import { type EvidenceFacts, MAX_EVIDENCE_FIELD, MAX_EVIDENCE_WORDS } from '../../shared/evidence.ts';
import { sha256 } from '../../shared/sha256.ts';
import type { Scores } from '../../shared/verdict.ts';
import { canonical } from './canonical.ts';
import { localTime } from './local-time.ts';

/** What is known of words before they are kept. */
export type Seen = Omit<EvidenceFacts, 'version' | 'savedAt' | 'picture'>;

/** A text can be cut within a pair of surrogates, and a page can hold half a pair: it has no place in UTF-8. */
const cut = (text: string, longest: number): string =>
  text.slice(0, longest).replace(/\p{Surrogate}/gu, '\u{fffd}');
const short = <T extends string | null>(text: T): T =>
  (text === null ? null : cut(text, MAX_EVIDENCE_FIELD)) as T;

const rounded = (scores: Scores): Scores =>
  Object.fromEntries(
    Object.entries(scores).map(([label, score]) => [label, Math.round(score * 1e4) / 1e4]),
  ) as Scores;

/** The facts of a record, within their bounds. */
export const factsOf = (seen: Seen, moment: Date, picture: EvidenceFacts['picture']): EvidenceFacts => ({
  version: 1,
  tool: seen.tool,
  words: cut(seen.words, MAX_EVIDENCE_WORDS),
  author: short(seen.author),
  address: short(seen.address),
  title: short(seen.title),
  permalink: short(seen.permalink),
  time: short(seen.time),
  savedAt: localTime(moment),
  site: {
    id: short(seen.site.id),
    name: short(seen.site.name),
    hostname: short(seen.site.hostname),
  },
  language: seen.language,
  kinds: seen.kinds,
  scores: seen.scores && rounded(seen.scores),
  picture,
});

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** Tells the same words by the same author in the same place, whenever they are seen. */
export const samenessOf = ({ words, author, address, permalink }: Seen): Promise<string> =>
  sha256(canonical({ words, author, place: permalink ?? withoutFragment(address) }));
