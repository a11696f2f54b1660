import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seen } from '../../../../src/background/evidence/facts.ts';
import { type Camera, save } from '../../../../src/background/evidence/save.ts';
import { evidenceStore } from '../../../../src/background/evidence/store.ts';
import type { StoredPicture } from '../../../../src/background/evidence/table.ts';
import { type EvidenceRecord, parseEvidence } from '../../../../src/shared/evidence.ts';
import { LABELS, type Scores } from '../../../../src/shared/verdict.ts';
import { MemoryTable } from './memory-table.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

const seen = (words: string, more: Partial<Seen> = {}): Seen => ({
  tool: 'Cybercare 0.1.0',
  words,
  author: 'Ann Invented',
  address: 'https://blog.example/post#comments',
  title: 'Kitchen dance',
  permalink: null,
  time: '2026-11-20T10:00:00Z',
  site: { id: 'wordpress', name: 'WordPress', hostname: 'blog.example' },
  language: 'en',
  kinds: ['insult'],
  scores: Object.fromEntries(LABELS.map((label, index) => [label, 1 / (index + 3)])) as Scores,
  ...more,
});
const toSave = (...texts: string[]) => texts.map((text, index) => ({ key: `0 c${index}`, seen: seen(text) }));

const pictureOf = (number: number): StoredPicture => {
  const bytes = new Uint8Array([0xff, 0xd8, number]);
  return { sha256: sha256(bytes), type: 'image/jpeg', bytes: bytes.buffer };
};

/** Takes pictures on which two words are seen at a time. */
const camera = (): Camera & { take: ReturnType<typeof vi.fn<Camera['take']>> } => {
  let taken = 0;
  return {
    take: vi.fn(async keys => ({ picture: pictureOf(++taken), keys: keys.slice(0, 2) })),
  };
};

let table = new MemoryTable();
let store = evidenceStore(table);
beforeEach(() => {
  table = new MemoryTable();
  store = evidenceStore(table);
});

const kept = (): EvidenceRecord[] =>
  [...table.records.values()].map(record => {
    const parsed = parseEvidence(record);
    if (!parsed) throw new Error('a record was stored that cannot be read');
    return parsed;
  });

describe('saving as proof', () => {
  it('keeps the words, who said them, where and when, with scores rounded to four decimals', async () => {
    expect(await save(store, toSave('You absolute turnip'), null)).toEqual({
      ...{ saved: 1, already: 0, pictured: 0, noPicture: 'not-wanted', refused: null },
    });
    const [record] = kept();
    expect(record?.facts).toMatchObject({
      words: 'You absolute turnip',
      author: 'Ann Invented',
      address: 'https://blog.example/post#comments',
      time: '2026-11-20T10:00:00Z',
      kinds: ['insult'],
    });
    expect(record?.facts.scores?.toxicity).toBe(0.3333);
    expect(record?.facts.savedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(Math.abs(Date.parse(record?.facts.savedAt ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('hashes the canonical JSON of the facts, which anybody can compute again', async () => {
    await save(store, toSave('Guignol, « va »\n\u2028 😀'), null);
    const { canonical, record, intact } = await store.details(1);
    expect(sha256(canonical ?? '')).toBe(record?.sha256);
    expect(JSON.parse(canonical ?? '')).toEqual(record?.facts);
    expect(intact).toBe(true);
  });

  it('says that the same words were saved before, by the same author in the same place only', async () => {
    await save(store, toSave('You turnip'), null);
    const again = await save(
      store,
      [
        { key: 'a', seen: seen('You turnip', { address: 'https://blog.example/post#respond' }) },
        { key: 'b', seen: seen('You turnip', { author: 'Bob Invented' }) },
        { key: 'c', seen: seen('You turnip', { address: 'https://blog.example/other' }) },
        { key: 'd', seen: seen('You turnip', { permalink: 'https://blog.example/post#comment-9' }) },
        { key: 'e', seen: seen('You turnips') },
      ],
      null,
    );
    expect(again).toMatchObject({ saved: 4, already: 1 });
  });

  it('counts words that stand twice in one request once', async () => {
    expect(await save(store, toSave('You clown', 'You clown'), null)).toMatchObject({ saved: 1, already: 1 });
  });

  it('takes as few pictures as show all, and gives each to the words on it', async () => {
    const { take } = camera();
    expect(await save(store, toSave('a', 'b', 'c'), { take })).toMatchObject({ saved: 3, pictured: 3 });
    expect(take.mock.calls.map(([keys]) => keys)).toEqual([['0 c0', '0 c1', '0 c2'], ['0 c2']]);
    expect(kept().map(({ facts }) => facts.picture?.sha256)).toEqual([
      pictureOf(1).sha256,
      pictureOf(1).sha256,
      pictureOf(2).sha256,
    ]);
    expect(table.pictures.size).toBe(2);
  });

  it('keeps words saved without a picture once more when they get one, and then no more', async () => {
    await save(store, toSave('You clown'), null);
    expect(await save(store, toSave('You clown'), camera())).toMatchObject({ saved: 1, pictured: 1 });
    expect(await save(store, toSave('You clown'), camera())).toMatchObject({ saved: 0, already: 1 });
    const refused: Camera = { take: async () => ({ picture: 'not-allowed', keys: [] }) };
    await save(store, toSave('You pickle'), null);
    expect(await save(store, toSave('You pickle'), refused)).toMatchObject({ saved: 0, already: 1 });
    expect(table.records.size).toBe(3);
  });

  it.each(['not-allowed', 'not-in-front', 'too-large'] as const)(
    'goes on without a picture and says why: %s, asked once',
    async reason => {
      const take = vi.fn(async () => ({ picture: reason, keys: [] }));
      expect(await save(store, toSave('a', 'b'), { take })).toMatchObject({
        ...{ saved: 2, pictured: 0, noPicture: reason, refused: null },
      });
      expect(take).toHaveBeenCalledOnce();
    },
  );

  it('passes over words that do not come into view, and takes pictures of the others', async () => {
    const take: Camera['take'] = async ([first = '']) =>
      first === '0 c0' ? { picture: 'not-in-view', keys: [] } : { picture: pictureOf(1), keys: [first] };
    expect(await save(store, toSave('a', 'b'), { take })).toMatchObject({
      ...{ saved: 2, pictured: 1, noPicture: 'not-in-view' },
    });
  });

  it('stops taking pictures after ten', async () => {
    const take = vi.fn(async ([first = '']: readonly string[]) => ({ picture: pictureOf(1), keys: [first] }));
    const words = Array.from({ length: 14 }, (_, index) => `turnip ${index}`);
    expect(await save(store, toSave(...words), { take })).toMatchObject({
      ...{ saved: 14, pictured: 10, noPicture: 'too-many' },
    });
  });

  it('keeps the words where only the picture has no room', async () => {
    table.room.pictures = 0;
    expect(await save(store, toSave('a'), camera())).toMatchObject({
      ...{ saved: 1, pictured: 0, noPicture: 'full', refused: null },
    });
    expect(kept()[0]).toMatchObject({ noPicture: 'full', facts: { picture: null } });
  });

  it('stops where there is no room for words: what was kept stays, and the person is told', async () => {
    await save(store, toSave('old'), null);
    table.room.records = 2;
    expect(await save(store, toSave('new', 'newer'), null)).toMatchObject({ saved: 1, refused: 'full' });
    expect(kept().map(({ facts }) => facts.words)).toEqual(['old', 'new']);
  });

  it('says when storage does not open', async () => {
    table.broken = new Error(
      'A mutation operation was attempted on a database that did not allow mutations.',
    );
    expect(await save(store, toSave('a'), null)).toMatchObject({ saved: 0, refused: 'no-storage' });
  });

  it.each([
    ['20,000 characters and more', 'x'.repeat(30_000), 20_000],
    ['half a character', 'turnip \ud83d', 8],
    ['nothing but marks', '<script>alert(1)</script>', 25],
  ])('keeps words of %s within bounds, so that they can be read again', async (_, words, length) => {
    await save(store, [{ key: '', seen: seen(words, { author: 'x'.repeat(5000) }) }], null);
    expect(kept()[0]?.facts.words).toHaveLength(length);
    expect(kept()[0]?.facts.words).not.toMatch(/\p{Surrogate}/u);
    expect((await store.details(1)).intact).toBe(true);
  });
});
