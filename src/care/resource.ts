import type { Language } from '../shared/verdict.ts';
import data from './resources.json';

/** A text number. */
interface Sms {
  number: string;
  /** The opening word, where the line asks for one. */
  body: string | null;
}

/** A line, a site or an office that helps. */
export interface Resource {
  id: string;
  name: string;
  url: string;
  /** Digits to dial, as a `tel:` link takes them; null too when we are not sure enough to print one. */
  phone: string | null;
  phoneDisplay: string | null;
  sms: Sms | null;
  chat: string | null;
  countries: string[];
  languages: string[];
  categories: string[];
  /** Answers people in danger of hurting themselves. Only such an entry may stand first. */
  crisis: boolean;
  /** Has a round-the-clock telephone or text line. */
  always: boolean;
  hours: Record<Language, string> | null;
  description: Record<Language, string>;
  /** Whether the service costs nothing; null when not known. */
  free: boolean | null;
  /** The month in which we compared the entry with public pages. */
  checked: string;
  /** The newest of those pages; null when none carries a date. */
  seen: string | null;
}

/** A number for immediate danger. */
export interface EmergencyNumber {
  number: string;
  /** Answers text messages and not calls. */
  sms: boolean;
  use: Record<Language, string>;
}

export const ENTRIES: readonly Resource[] = data.entries;
export const EMERGENCY: Readonly<Record<string, EmergencyNumber[]>> = data.emergency;

/** The address behind a telephone number. */
export const telHref = (phone: string): string => `tel:${phone}`;

/** The address behind a text number, with the opening word already written where the line asks for one. */
export const smsHref = ({ number, body }: Sms): string =>
  `sms:${number}${body === null ? '' : `?body=${encodeURIComponent(body)}`}`;
