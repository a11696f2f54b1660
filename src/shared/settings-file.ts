import { InvalidInputError } from './errors.ts';
import { DEFAULTS, parseSettings, SETTINGS_VERSION, type Settings } from './settings.ts';

const FORMAT = 'cybercare-settings';
/** No settings a person can make come near this; a larger file is not ours. */
const MAX_BYTES = 256 * 1024;
/** Fields that files written before 23 November 2026 lack: they take their default. */
const YOUNGER: readonly string[] = [
  'breakAfter',
  'engine',
  'fine',
  'insights',
  'kindMarks',
  'lastMode',
  'ownWords',
  'pause',
  'pauseSensitivity',
  'pauseSitesOff',
  'browserRewriter',
  'proofPictures',
];

/** The text of a settings file, which `readSettingsFile` takes back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/**
 * The settings in a file a person chose. Stricter than what is done for storage: a file that is not wholly
 * understood is refused, so that an import changes either what it says or nothing.
 * @throws InvalidInputError whose message is the key of a sentence in _locales.
 */
export function readSettingsFile(text: string): Settings {
  if (text.length > MAX_BYTES) throw new InvalidInputError('importTooLarge');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new InvalidInputError('importNotJson');
  }
  const { format, settings } = (typeof file === 'object' && file !== null ? file : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT || typeof settings !== 'object' || settings === null)
    throw new InvalidInputError('importNotSettings');
  if (
    !Object.hasOwn(settings, 'version') ||
    (settings as { version: unknown }).version !== SETTINGS_VERSION
  ) {
    throw new InvalidInputError('importOtherVersion');
  }
  const parsed = parseSettings(settings);
  if (!holds(settings, parsed)) throw new InvalidInputError('importBadValue');
  return parsed;
}

/** Whether every known field of what was read survived parsing unchanged, and nothing is missing or foreign. */
function holds(read: object, parsed: Settings): boolean {
  const known = Object.keys(DEFAULTS);
  const keys = Object.keys(read);
  if (keys.some(key => !known.includes(key))) return false;
  if (known.some(key => !keys.includes(key) && !YOUNGER.includes(key))) return false;
  return keys.every(
    key => canonical((read as Record<string, unknown>)[key]) === canonical(parsed[key as keyof Settings]),
  );
}

const canonical = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? `{${JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))}}`
    : JSON.stringify(value);
