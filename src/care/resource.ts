import type { Language } from '../shared/verdict.ts';
import data from './resources.json';

/** A text number. */
interface Sms {
  number: string;
  /** The opening word, where the line asks for one. */
  body: string | null;
}

/** What a person is told of every address, of help and of ways to act alike. */
export interface Listed {
  id: string;
  name: string;
  url: string;
  countries: string[];
  languages: string[];
  /** Who it is for, as a few words. */
  audience: Record<Language, string>;
  /** What else to know before one writes or calls. */
  note: Record<Language, string> | null;
  /** The month in which we compared the entry with public pages. */
  checked: string;
  /** At least two pages agree on every detail. Where not, the interface says to make sure on the site. */
  sure: boolean;
}

/** A line, a site or an office that helps. */
export interface Resource extends Listed {
  /** Digits to dial, as a `tel:` link takes them; null too when we are not sure enough to print one. */
  phone: string | null;
  phoneDisplay: string | null;
  sms: Sms | null;
  chat: string | null;
  categories: string[];
  /** Answers people in danger of hurting themselves. Only such an entry may stand first. */
  crisis: boolean;
  /** Has a round-the-clock telephone or text line. */
  always: boolean;
  hours: Record<Language, string> | null;
  description: Record<Language, string>;
  /** Whether the service costs nothing; null when not known. */
  free: boolean | null;
  /** The newest of those pages; null when none carries a date. */
  seen: string | null;
}

/** What one can do beyond replying, gentlest beginning first. */
export const ACT_KINDS = ['learn', 'time', 'give', 'sign'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** A place to give, to give time, to learn how to step in, or to sign. Never about one person. */
export interface Act extends Listed {
  kind: ActKind;
  description: Record<Language, string>;
}

/** A number for immediate danger. */
export interface EmergencyNumber {
  number: string;
  /** Answers text messages and not calls. */
  sms: boolean;
  use: Record<Language, string>;
}

/** JSON widens the kind to any word; a word that is none is a broken file, found by the tests. */
const kindOf = (word: string): ActKind => ACT_KINDS.find(kind => kind === word) ?? 'learn';

export const ENTRIES: readonly Resource[] = data.entries;
export const ACTS: readonly Act[] = data.acts.map(act => ({ ...act, kind: kindOf(act.kind) }));
export const EMERGENCY: Readonly<Record<string, EmergencyNumber[]>> = data.emergency;

/** The address behind a telephone number. */
export const telHref = (phone: string): string => `tel:${phone}`;

/** The address behind a text number, with the opening word already written where the line asks for one. */
export const smsHref = ({ number, body }: Sms): string =>
  `sms:${number}${body === null ? '' : `?body=${encodeURIComponent(body)}`}`;
