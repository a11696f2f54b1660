import { CATEGORIES, type Category } from './policy.ts';
import { LABELS, LANGUAGES, type Language, type Scores } from './verdict.ts';

/** What is kept of one comment or selection, word for word as it stood on the page. Never changed afterwards. */
export interface EvidenceFacts {
  version: 1;
  /** Who wrote this record: the extension and its version. */
  tool: string;
  /** The original words, whatever was covered or softened. */
  words: string;
  /** The author as the page shows them. */
  author: string | null;
  /** The address of the page, and its title. */
  address: string;
  title: string | null;
  /** The address of the comment itself, where the site gives one. */
  permalink: string | null;
  /** The time of the comment as the site writes it. */
  time: string | null;
  /** When it was saved, in ISO 8601 with the offset of this machine's time zone. */
  savedAt: string;
  site: { id: string | null; name: string | null; hostname: string };
  language: Language | null;
  kinds: Category[];
  /** Probabilities, rounded to four decimals; null for words that were not judged. */
  scores: Scores | null;
  picture: EvidencePicture | null;
}

/** A picture of the tab at the moment of saving; its bytes are kept apart, under their hash. */
export interface EvidencePicture {
  sha256: string;
  type: 'image/jpeg';
  bytes: number;
}

/** Why a record has no picture. */
export const NO_PICTURE = [
  'not-wanted',
  'not-allowed',
  'not-in-front',
  'not-in-view',
  'too-many',
  'too-large',
  'full',
] as const;
export type NoPicture = (typeof NO_PICTURE)[number];

/** A record as it is stored: the facts, what proves them unchanged, and what the person adds. */
export interface EvidenceRecord {
  /** Counts up: the newest is the highest. */
  id: number;
  facts: EvidenceFacts;
  /** SHA-256 of the canonical JSON of the facts, in hexadecimal. */
  sha256: string;
  /** The same for the same words by the same author in the same place, whenever they are saved. */
  same: string;
  noPicture: NoPicture | null;
  note: string;
  tags: string[];
}

/** In UTF-16 code units; more is cut where it is saved, and refused where it is read. */
export const MAX_EVIDENCE_WORDS = 20_000;
export const MAX_EVIDENCE_FIELD = 2_000;
export const MAX_NOTE = 2_000;
export const MAX_TAG = 40;
export const MAX_TAGS = 12;
/** The most comments saved with one press. */
export const MAX_SAVED_AT_ONCE = 200;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest = MAX_EVIDENCE_FIELD): value is string =>
  typeof value === 'string' && value.length <= longest;
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isPicture = (value: unknown): value is EvidencePicture =>
  isFields(value) &&
  isHash(value['sha256']) &&
  value['type'] === 'image/jpeg' &&
  isCount(value['bytes']) &&
  Object.keys(value).length === 3;

const isScores = (value: unknown): value is Scores =>
  isFields(value) &&
  Object.keys(value).length === LABELS.length &&
  LABELS.every(label => Number.isFinite(value[label]));

const isSite = (value: unknown): value is EvidenceFacts['site'] =>
  isFields(value) &&
  isTextOrNull(value['id']) &&
  isTextOrNull(value['name']) &&
  isText(value['hostname']) &&
  Object.keys(value).length === 3;

const FACTS: Record<keyof EvidenceFacts, (value: unknown) => boolean> = {
  version: value => value === 1,
  tool: value => isText(value),
  words: value => isText(value, MAX_EVIDENCE_WORDS),
  author: isTextOrNull,
  address: value => isText(value),
  title: isTextOrNull,
  permalink: isTextOrNull,
  time: isTextOrNull,
  savedAt: value => isText(value, 40) && !Number.isNaN(Date.parse(value as string)),
  site: isSite,
  language: value => value === null || isOneOf(LANGUAGES, value),
  kinds: value => Array.isArray(value) && value.every(kind => isOneOf(CATEGORIES, kind)),
  scores: value => value === null || isScores(value),
  picture: value => value === null || isPicture(value),
};

const isFacts = (value: unknown): value is EvidenceFacts =>
  isFields(value) &&
  Object.keys(value).length === Object.keys(FACTS).length &&
  Object.entries(FACTS).every(([name, holds]) => Object.hasOwn(value, name) && holds(value[name]));

/** Tags as they are kept: without blanks around them, none empty, none twice, at most MAX_TAGS. */
export const tidyTags = (tags: readonly string[]): string[] =>
  [...new Set(tags.map(tag => tag.trim().slice(0, MAX_TAG)).filter(tag => tag !== ''))].slice(0, MAX_TAGS);

/**
 * A stored record, or null for one that is damaged. The facts are taken whole or not at all, since a proof that was
 * mended is none; a note or tags that cannot be read become empty.
 */
export function parseEvidence(stored: unknown): EvidenceRecord | null {
  if (!isFields(stored)) return null;
  const { id, facts, sha256, same, noPicture, note, tags } = stored;
  if (!isCount(id) || !isFacts(facts) || !isHash(sha256) || !isHash(same)) return null;
  return {
    id,
    facts,
    sha256,
    same,
    noPicture: isOneOf(NO_PICTURE, noPicture) ? noPicture : null,
    note: isText(note, MAX_NOTE) ? note : '',
    tags: Array.isArray(tags) ? tidyTags(tags.filter((tag): tag is string => typeof tag === 'string')) : [],
  };
}
