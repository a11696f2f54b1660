import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../src/shared/errors.ts';
import { MAX_OWN_WORD } from '../../../src/shared/own-words/entries.ts';
import { DEFAULTS, parseSettings, type Settings } from '../../../src/shared/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/shared/settings-file.ts';

/** Settings of somebody who chose a lot. */
const CHOSEN: Settings = {
  ...DEFAULTS,
  mode: 'gentle',
  lastMode: 'gentle',
  sensitivity: 'more',
  sitesOff: ['forum.example', 'xn--nxasmq6b.example'],
  pauseSitesOff: ['chat.example'],
  ownWords: [
    { word: 'turnip*', action: 'cover' },
    { word: 'small talk', action: 'show' },
  ],
  fine: ['1a2b3c'],
};

const NASTY = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'https://collector.example/?',
  'javascript:alert(1)',
  '(a+)+$',
  '.*',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '\u202e\u0000\ud800',
  'x'.repeat(5000),
];
const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string(), fc.jsonValue(), fc.double(), fc.constant({}));
const field = fc.oneof({ arbitrary: fc.constantFrom(...Object.keys(DEFAULTS)), weight: 4 }, fc.string());

/** What somebody does to a file that was good. */
const change = fc.oneof(
  fc.tuple(fc.constant('set' as const), field, nasty),
  fc.tuple(fc.constant('push' as const), fc.constantFrom('ownWords', 'sitesOff', 'fine'), nasty),
  fc.tuple(fc.constant('word' as const), fc.constantFrom('cover', 'show', 'run'), fc.constantFrom(...NASTY)),
  fc.tuple(fc.constant('remove' as const), field, fc.constant(null)),
  fc.tuple(fc.constant('key' as const), fc.constantFrom(...NASTY), nasty),
  fc.tuple(fc.constant('cut' as const), fc.nat(2000), fc.constant(null)),
  fc.tuple(fc.constant('insert' as const), fc.nat(2000), fc.string({ unit: 'binary' })),
);
const changes = fc.array(change, { maxLength: 4 });

/** Own properties, so that `__proto__` becomes one, as in JSON.parse. */
const put = (fields: object, name: string, value: unknown) =>
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });

function damaged(done: readonly (readonly unknown[])[]): string {
  let file = writeSettingsFile(CHOSEN);
  for (const [how, where, what] of done) {
    if (how === 'cut') file = file.slice(0, Number(where));
    else if (how === 'insert') file = file.slice(0, Number(where)) + String(what) + file.slice(Number(where));
    else {
      let whole: { settings: Record<string, unknown> };
      try {
        whole = JSON.parse(file);
      } catch {
        continue;
      }
      const fields = Object(whole.settings) as Record<string, unknown>;
      const name = String(where);
      if (how === 'remove') delete fields[name];
      else if (how === 'push') put(fields, name, [...((CHOSEN as never)[name] as unknown[]), what]);
      else if (how === 'word') put(fields, 'ownWords', [...CHOSEN.ownWords, { word: what, action: where }]);
      else put(fields, name, what);
      whole.settings = fields;
      file = JSON.stringify(whole);
    }
  }
  return file;
}

const taken = (file: string): Settings | null => {
  try {
    return readSettingsFile(file);
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
};

describe('10,000 settings files that somebody tampered with', () => {
  it('are refused whole or taken whole: nothing by halves, nothing but what settings can be', () => {
    let refused = 0;
    fc.assert(
      fc.property(changes, done => {
        const file = damaged(done);
        const settings = taken(file);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        if (settings === null) {
          refused++;
          return;
        }
        // What the file says, for every field it names, and nothing that parsing would take away.
        expect(settings).toEqual(parseSettings(settings));
        const said = (JSON.parse(file) as { settings: object }).settings;
        for (const [name, value] of Object.entries(said))
          expect(settings[name as keyof Settings], name).toEqual(value);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        for (const host of [...settings.sitesOff, ...settings.pauseSitesOff])
          expect(host).not.toMatch(/[/\s<]/);
        for (const { word } of settings.ownWords) expect(word.length).toBeLessThanOrEqual(MAX_OWN_WORD);
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    expect(refused).toBeGreaterThan(4000);
    expect(refused).toBeLessThan(9500);
  });

  it('with names of an object’s own machinery reach no object', () => {
    for (const text of [
      '{"format":"cybercare-settings","settings":{"version":1,"__proto__":{"polluted":true}}}',
      '{"__proto__":{"polluted":true},"format":"cybercare-settings"}',
      '{"format":"cybercare-settings","settings":{"version":1,"constructor":{"prototype":{"polluted":true}}}}',
      writeSettingsFile(CHOSEN).replace('"treatments": {', '"treatments": {"__proto__":{"polluted":true},'),
    ]) {
      expect(taken(text)).toBeNull();
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });
});
