import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings } from '../../../src/shared/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/shared/settings-file.ts';

const nested = JSON.parse('{"__proto__":{"polluted":true},"treatments":{"__proto__":{"insult":"show"}}}');

describe('stored settings are repaired field by field', () => {
  const examples: [string, unknown, object][] = [
    ['nothing stored', undefined, {}],
    ['null', null, {}],
    ['a text', 'reader', {}],
    ['a list', [1, 2], {}],
    ['an unknown mode', { mode: 'attack', sensitivity: 'more' }, { sensitivity: 'more' }],
    ['a number where a word belongs', { language: 7, mode: 'off' }, { mode: 'off' }],
    ['a later version keeps what is understood', { version: 99, mode: 'off', future: true }, { mode: 'off' }],
    [
      'one wrong treatment',
      { treatments: { insult: 'explode', threat: 'collapse' } },
      { treatments: { ...DEFAULTS.treatments, threat: 'collapse' } },
    ],
    [
      'addresses instead of hostnames',
      { sitesOff: ['https://a.example/x', 'a.example', 3, 'a.example', '<b>'] },
      { sitesOff: ['a.example'] },
    ],
    ['a prototype in the data', nested, {}],
    ['an engine nobody built', { engine: 'perspective' }, {}],
    ['a country in small letters', { country: 'fr' }, {}],
  ];
  it.each(examples)('%s', (_, stored, differing) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULTS, ...differing });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  const FIRST = { version: 1, mode: 'off', sensitivity: 'more', sitesOff: ['a.example'], language: 'fr' };
  /** What each change since the first day has added, in order. */
  const ADDED = [
    { treatments: { insult: 'collapse' }, country: 'CA' },
    { lastMode: 'gentle' },
    { engine: 'google' },
    { pause: false, pauseSensitivity: 'more', pauseSitesOff: ['b.example'], browserRewriter: true },
    { ownWords: [{ word: 'turnip', action: 'cover' }] },
    { proofPictures: false },
    { kindMarks: false },
    { insights: false, breakAfter: 50 },
  ];
  it.each(ADDED.map((_, index) => index))(
    'written %i changes after the first day: nothing chosen is lost',
    age => {
      const stored = Object.assign({ ...FIRST }, ...ADDED.slice(0, age));
      const read = parseSettings(stored);
      expect(read).toEqual({
        ...DEFAULTS,
        ...stored,
        treatments: { ...DEFAULTS.treatments, ...stored.treatments },
      });
      // Once migrated, it stays.
      expect(parseSettings(structuredClone(read))).toEqual(read);
    },
  );

  it('keeps at most two thousand sites', () => {
    const sitesOff = Array.from({ length: 100_000 }, (_, index) => `s${index}.example`);
    expect(parseSettings({ sitesOff }).sitesOff).toHaveLength(2000);
  });
});

describe('a settings file', () => {
  const settings = { ...DEFAULTS, mode: 'off' as const, sitesOff: ['forum.example'] };

  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual(settings);
  });

  it('written before there was a choice of engines is taken, with our own', () => {
    const { engine, ...earlier } = settings;
    const file = JSON.stringify({ ...JSON.parse(writeSettingsFile(settings)), settings: earlier });
    expect(readSettingsFile(file)).toEqual({ ...settings, engine: 'ours' });
    expect(engine).toBe('ours');
  });

  const FIRST = ['version', 'mode', 'sensitivity', 'treatments', 'sitesOff', 'language', 'country'];
  it.each(Object.keys(DEFAULTS).filter(field => !FIRST.includes(field)))(
    'written before there was %s is taken',
    field => {
      const { [field]: _, ...earlier } = settings as Record<string, unknown>;
      const file = JSON.stringify({ ...JSON.parse(writeSettingsFile(settings)), settings: earlier });
      expect(readSettingsFile(file)).toMatchObject(earlier);
    },
  );

  it('written before there was a pause is taken, with the pause as it is at first', () => {
    const { pause, pauseSensitivity, pauseSitesOff, browserRewriter, ...earlier } = settings;
    const file = JSON.stringify({ ...JSON.parse(writeSettingsFile(settings)), settings: earlier });
    expect(readSettingsFile(file)).toEqual({
      ...earlier,
      ...{ pause, pauseSensitivity, pauseSitesOff, browserRewriter },
    });
  });

  const altered = (change: (settings: Record<string, unknown>) => void) => {
    const file = JSON.parse(writeSettingsFile(settings));
    change(file.settings);
    return JSON.stringify(file);
  };
  const refused: [string, string, string][] = [
    ['is not JSON', 'mode = off', 'importNotJson'],
    ['is another kind of file', '{"bookmarks":[]}', 'importNotSettings'],
    ['is far too large', ' '.repeat(300_000), 'importTooLarge'],
    [
      'comes from another version',
      altered(fields => {
        fields['version'] = 2;
      }),
      'importOtherVersion',
    ],
    [
      'holds a value that does not exist',
      altered(fields => {
        fields['mode'] = 'attack';
      }),
      'importBadValue',
    ],
    [
      'holds a field that does not exist',
      altered(fields => {
        fields['spy'] = true;
      }),
      'importBadValue',
    ],
    [
      'lacks a field',
      altered(fields => {
        delete fields['country'];
      }),
      'importBadValue',
    ],
    [
      'holds an address for a site',
      altered(fields => {
        fields['sitesOff'] = ['https://x.example'];
      }),
      'importBadValue',
    ],
  ];
  it.each(refused)('is refused when it %s', (_, text, key) => {
    expect(() => readSettingsFile(text)).toThrow(key);
  });
});
