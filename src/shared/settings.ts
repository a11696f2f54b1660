import { ENGINES, type Engine } from './engine.ts';
import { BREAKS_AFTER, type BreakAfter } from './insights.ts';
import { type OwnWord, parseOwnWords } from './own-words/entries.ts';
import { parseFine } from './own-words/fine.ts';
import {
  CATEGORIES,
  type Category,
  MODES,
  type Mode,
  SENSITIVITIES,
  type Sensitivity,
  TREATMENTS,
  type Treatment,
} from './policy.ts';

/** The one key under which everything a person chose is kept, in storage.local. */
export const SETTINGS_KEY = 'settings';
export const SETTINGS_VERSION = 1;

export const INTERFACE_LANGUAGES = ['auto', 'en', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface Settings {
  version: typeof SETTINGS_VERSION;
  mode: Mode;
  /** The mode that turning on brings back. */
  lastMode: Exclude<Mode, 'off'>;
  sensitivity: Sensitivity;
  treatments: Record<Category, Treatment>;
  /** Words that cover a comment, or show it. */
  ownWords: OwnWord[];
  /** Marks of texts that were covered and that the person found fine: numbers, no words. */
  fine: string[];
  /** Whether kind comments get a quiet sign on the page. */
  kindMarks: boolean;
  /** Hostnames on which the person turned Cybercare off. By hostname, so that renaming an adapter loses nothing. */
  sitesOff: string[];
  /** Whether sending waits when a draft is hostile, how easily, and on which hostnames never. */
  pause: boolean;
  pauseSensitivity: Sensitivity;
  pauseSitesOff: string[];
  /** Whether the browser's own writing model, where there is one, makes a second suggestion beside ours. */
  browserRewriter: boolean;
  /** Whether saving proof takes a picture of the page too, for which covered words are shown for a moment. */
  proofPictures: boolean;
  /** Whether kind and hostile comments are counted by day and site, and when a break is suggested. */
  insights: boolean;
  breakAfter: BreakAfter;
  /** What judges English. A build that does not hold it keeps the choice and judges with our own. */
  engine: Engine;
  language: InterfaceLanguage;
  /** ISO 3166-1 alpha-2 code, or `auto` for the browser's. */
  country: string;
}

/** A change of some settings; of the treatments too, one need name only those that change. */
export type SettingsChange = Partial<Omit<Settings, 'treatments'>> & {
  treatments?: Partial<Settings['treatments']>;
};

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  mode: 'reader',
  lastMode: 'reader',
  sensitivity: 'balanced',
  treatments: {
    threat: 'cover',
    identity_attack: 'cover',
    sexual_explicit: 'cover',
    appearance: 'cover',
    insult: 'cover',
    // Swearing at nobody is not hostility, so coarse words alone are shown unless a person asks otherwise.
    obscene: 'show',
    other: 'cover',
  },
  ownWords: [],
  fine: [],
  kindMarks: true,
  sitesOff: [],
  pause: true,
  // Someone who swears at a printer is not to be asked: only what is rather surely hostile makes sending wait.
  pauseSensitivity: 'less',
  pauseSitesOff: [],
  browserRewriter: false,
  proofPictures: true,
  insights: true,
  breakAfter: 25,
  engine: 'ours',
  language: 'auto',
  country: 'auto',
};

/** More sites than anyone turns off by hand; a longer list is an accident or an attack. */
const MAX_SITES = 2000;
/** What `location.hostname` can be: names with underscores and IPv6 addresses in brackets too. */
const HOSTNAME = /^(?=.{1,253}$)([a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*|\[[0-9a-f:.]+\])$/;
const COUNTRY = /^(auto|[A-Z]{2})$/;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads own properties only, so that a stored `__proto__` reaches nothing. */
const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

const oneOf = <T extends string>(list: readonly T[], value: unknown, fallback: T): T =>
  list.find(item => item === value) ?? fallback;

const yesOrNo = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

const parseHostnames = (value: unknown): string[] =>
  Array.isArray(value)
    ? [
        ...new Set(value.filter((host): host is string => typeof host === 'string' && HOSTNAME.test(host))),
      ].slice(0, MAX_SITES)
    : [];

/** No settings come near it; what is larger is not worth keeping. In UTF-16 code units of JSON. */
const MOST_FOREIGN = 100_000;

/**
 * The fields in storage that this version does not know: a later one wrote them, and finds them again after it was
 * taken back for a while. Never read here.
 */
export function foreignFields(stored: unknown): object {
  if (!isFields(stored)) return {};
  const foreign = Object.fromEntries(Object.entries(stored).filter(([key]) => !Object.hasOwn(DEFAULTS, key)));
  return JSON.stringify(foreign).length > MOST_FOREIGN ? {} : foreign;
}

/**
 * Makes settings of whatever is in storage: each field that is missing or wrong takes its default,
 * everything unknown is dropped. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = isFields(stored) ? stored : {};
  const treatments = own(fields, 'treatments');
  const chosen = isFields(treatments) ? treatments : {};
  const country = own(fields, 'country');
  const mode = oneOf(MODES, own(fields, 'mode'), DEFAULTS.mode);
  const last = oneOf(MODES, own(fields, 'lastMode'), DEFAULTS.lastMode);
  return {
    version: SETTINGS_VERSION,
    mode,
    lastMode: mode !== 'off' ? mode : last !== 'off' ? last : DEFAULTS.lastMode,
    sensitivity: oneOf(SENSITIVITIES, own(fields, 'sensitivity'), DEFAULTS.sensitivity),
    treatments: Object.fromEntries(
      CATEGORIES.map(category => [
        category,
        oneOf(TREATMENTS, own(chosen, category), DEFAULTS.treatments[category]),
      ]),
    ) as Record<Category, Treatment>,
    ownWords: parseOwnWords(own(fields, 'ownWords')),
    fine: parseFine(own(fields, 'fine')),
    kindMarks: yesOrNo(own(fields, 'kindMarks'), DEFAULTS.kindMarks),
    sitesOff: parseHostnames(own(fields, 'sitesOff')),
    pause: yesOrNo(own(fields, 'pause'), DEFAULTS.pause),
    pauseSensitivity: oneOf(SENSITIVITIES, own(fields, 'pauseSensitivity'), DEFAULTS.pauseSensitivity),
    pauseSitesOff: parseHostnames(own(fields, 'pauseSitesOff')),
    browserRewriter: yesOrNo(own(fields, 'browserRewriter'), DEFAULTS.browserRewriter),
    proofPictures: yesOrNo(own(fields, 'proofPictures'), DEFAULTS.proofPictures),
    insights: yesOrNo(own(fields, 'insights'), DEFAULTS.insights),
    breakAfter: BREAKS_AFTER.find(limit => limit === own(fields, 'breakAfter')) ?? DEFAULTS.breakAfter,
    engine: oneOf(ENGINES, own(fields, 'engine'), DEFAULTS.engine),
    language: oneOf(INTERFACE_LANGUAGES, own(fields, 'language'), DEFAULTS.language),
    country: typeof country === 'string' && COUNTRY.test(country) ? country : DEFAULTS.country,
  };
}
