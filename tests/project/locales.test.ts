import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import fr from '../../src/_locales/fr/messages.json';

type Catalogue = Record<string, { message: string; description?: string }>;
const english: Catalogue = en;
const french: Catalogue = fr;
const both = [
  ['en', english],
  ['fr', french],
] as const;

const root = path.join(import.meta.dirname, '../..');

const sources = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => fs.readFileSync(path.join(root, folder, name), 'utf8'));

const placeholders = (message: string): string[] => [...message.matchAll(/\{\w+\}/g)].map(String).sort();

const offending = (catalogue: Catalogue, fault: RegExp): string[] =>
  Object.entries(catalogue)
    .filter(([, { message }]) => fault.test(message))
    .map(([key, { message }]) => `${key}: ${message}`);

describe('the words of the interface', () => {
  it('are the same keys in both languages: add what is missing to src/_locales', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  it('take the same values in both languages', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(placeholders(french[key]?.message ?? ''), key).toEqual(placeholders(message));
    }
  });

  it.each(both)('are never empty (%s)', (_, catalogue) => {
    expect(offending(catalogue, /^\s*$/)).toEqual([]);
  });

  it.each(both)('have keys that browsers accept (%s)', (_, catalogue) => {
    expect(Object.keys(catalogue).filter(key => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });

  it.each(both)('come in a singular and a plural, or in neither (%s)', (_, catalogue) => {
    const keys = Object.keys(catalogue);
    const bases = (ending: string) =>
      keys.filter(key => key.endsWith(ending)).map(key => key.slice(0, -ending.length));
    expect(bases('_one')).toEqual(bases('_other'));
  });

  it.each(both)('use curly quotes, real dashes and one ellipsis sign (%s)', (_, catalogue) => {
    expect(offending(catalogue, /['"]|--| - |\.\.\./)).toEqual([]);
  });

  it('in French have a space that does not break before ; : ! ? and inside « »', () => {
    // A colon inside an address (chrome://) has no space.
    expect(
      offending(french, / [;:!?»]|« |[^\s\u00a0\u202f][;!?»]|[^\s\u00a0\u202f]:(?!\/\/|addons)|«[^\u00a0]/),
    ).toEqual([]);
  });

  it('in French say vous, or nobody', () => {
    expect(offending(french, /(?<!\p{L})(tu|toi|ton|ta|tes|te)(?!\p{L})|(?<!\p{L})t’/iu)).toEqual([]);
  });

  it('never alarm, and show no percentages', () => {
    for (const [, catalogue] of both) expect(offending(catalogue, /!|%|toxi/i)).toEqual([]);
  });

  it('are all used: delete those that are not', () => {
    const code = [...sources('src'), fs.readFileSync(path.join(root, 'manifest.json'), 'utf8')].join('\n');
    const isUsed = (key: string) => {
      const base = key.replace(/_(one|other)$/, '');
      return code.includes(`'${base}'`) || code.includes(`__MSG_${key}__`);
    };
    expect(Object.keys(english).filter(key => !isUsed(key))).toEqual([]);
  });

  it.each([en, fr])('describe the extension within the 132 characters shops allow', catalogue => {
    expect(catalogue.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
