import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, ROOT, read, readJson } from './repository.ts';

/** What the shops take; see store/README.md. */
const LIMITS = {
  Name: [1, 45],
  'Short text': [1, 132],
  Summary: [1, 250],
  Description: [250, 10_000],
} as const;
const REASON = 1000;
const NOTES = 2000;
const SEARCH = { words: 7, characters: 30, inAll: 21 };
const PICTURES = 5;
const MEDIA_BYTES = 2_000_000;

/** The text under each heading of a page. */
function sections(file: string, level = 2): Record<string, string> {
  const [, ...parts] = read(file).split(new RegExp(`^#{${level}} `, 'm'));
  return Object.fromEntries(
    parts.map(part => {
      const end = part.indexOf('\n');
      return [
        part.slice(0, end),
        part
          .slice(end)
          .replace(/^#+ [\s\S]*/m, '')
          .trim(),
      ];
    }),
  );
}

interface Manifest {
  permissions: string[];
  icons: Record<string, string>;
  content_scripts: { matches: string[] }[];
  browser_specific_settings: {
    gecko: { data_collection_permissions: { required: string[] } };
    gecko_android: { strict_min_version: string };
  };
}
const manifest = readJson<Manifest>('manifest.json');

/** Width, height, bits and kind of colour of a PNG; 2 is red, green and blue without transparency. */
function pictureOf(file: string) {
  const bytes = fs.readFileSync(path.join(ROOT, file));
  expect(bytes.subarray(1, 4).toString(), file).toBe('PNG');
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], bits: bytes[24], colour: bytes[25] };
}

describe.each([['en'], ['fr']])('the listing in %s', language => {
  const listing = sections(`store/listing-${language}.md`);

  it.each(Object.entries(LIMITS))('keeps the field “%s” between %j characters', (field, [least, most]) => {
    const { length } = listing[field] ?? '';
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('says what the manifest says', () => {
    const words = readJson<Record<string, { message: string }>>(`src/_locales/${language}/messages.json`);
    expect(listing['Name']).toBe(words['extensionName']?.message);
    expect(listing['Short text']).toBe(words['extensionDescription']?.message);
  });

  it('has search words as Edge takes them', () => {
    const words = (listing['Search words'] ?? '').split('\n');
    expect(words.length).toBeLessThanOrEqual(SEARCH.words);
    expect(words.filter(word => word.length > SEARCH.characters)).toEqual([]);
    expect(words.flatMap(word => word.split(' ')).length).toBeLessThanOrEqual(SEARCH.inAll);
  });

  it('shouts at nobody and promises nothing', () => {
    expect(Object.values(listing).join('\n')).not.toMatch(/!|%|toxic|100|best |guarantee|garanti/i);
  });

  it('has five captions, as there are pictures', () => {
    expect((listing['Captions'] ?? '').match(/^\d\. /gm)).toHaveLength(PICTURES);
  });
});

it('a French listing keeps its marks on the line of their word', () => {
  expect(read('store/listing-fr.md').split('\n').slice(1).join('\n')).not.toMatch(/ [;:!?»]|« |'/);
});

describe('the answers on permissions and data', () => {
  const reasons = sections('store/privacy.md', 3);
  const whole = read('store/privacy.md');

  it('give a reason for each permission of the manifest and for no other', () => {
    const named = Object.keys(reasons).filter(name => !['Host access', 'Remote code'].includes(name));
    expect(named.sort()).toEqual([...manifest.permissions].sort());
  });

  it('name every site the content script is declared for', () => {
    const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);
    const names = (reasons['Host access'] ?? '').toLowerCase().replaceAll(' ', '');
    const known: Record<string, string> = {
      x: 'x,',
      twitter: 'x,',
      bsky: 'bluesky',
      ycombinator: 'hackernews',
    };
    const label = (host: string) => new URL(host.replace('/*', '/')).hostname.split('.').at(-2) ?? '';
    expect(hosts.filter(host => !names.includes(known[label(host)] ?? label(host)))).toEqual([]);
  });

  it('fit the forms', () => {
    const texts = { ...reasons, purpose: sections('store/privacy.md')['Single purpose'] ?? '' };
    expect(Object.entries(texts).filter(([, { length }]) => length === 0 || length > REASON)).toEqual([]);
    const { length } = sections('store/reviewers.md')['Notes'] ?? '';
    expect(length > 0 && length <= NOTES).toBe(true);
  });

  it('say of data what the manifest says', () => {
    const { gecko, gecko_android } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(whole).toContain('required: none');
    expect(Number.parseInt(gecko_android.strict_min_version, 10)).toBeGreaterThanOrEqual(142);
  });
});

describe('the pictures', () => {
  it('of the toolbar have every size shops and browsers ask for', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of Object.entries(manifest.icons))
      expect(pictureOf(`src/${file}`).size, file).toEqual([Number(size), Number(size)]);
  });

  it.each([['en'], ['fr']])(
    'of the listing in %s are five, as shops want them, and a short animation',
    language => {
      for (let index = 1; index <= PICTURES; index++)
        expect(pictureOf(`store/media/${language}-${index}.png`)).toEqual({
          size: [1280, 800],
          bits: 8,
          colour: 2,
        });
      const film = fs.readFileSync(path.join(ROOT, `store/media/${language}-film.png`));
      const frames = film.readUInt32BE(film.indexOf('acTL') + 4);
      expect(frames).toBeGreaterThanOrEqual(5);
    },
  );

  it('of the shop are a tile and a logo, and all together are small', () => {
    expect(pictureOf('store/media/tile-440x280.png').size).toEqual([440, 280]);
    expect(pictureOf('store/media/logo-300x300.png').size).toEqual([300, 300]);
    const bytes = filesIn(['store/media'], /\.png$/).map(file => fs.statSync(path.join(ROOT, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MEDIA_BYTES);
  });
});
