import { beforeEach, describe, expect, it } from 'vitest';
import { localTime } from '../../../../src/background/evidence/local-time.ts';
import { save } from '../../../../src/background/evidence/save.ts';
import { evidenceStore } from '../../../../src/background/evidence/store.ts';
import { parseEvidence } from '../../../../src/shared/evidence.ts';
import type { EvidenceQuery } from '../../../../src/shared/evidence-answers.ts';
import { MemoryTable } from './memory-table.ts';

const WORDS = ['You turnip', 'Espèce de guignol', 'What a clown', 'Va donc, guignol !', 'You pickle'];
const ALL: EvidenceQuery = { before: null, limit: 50, hostname: '', tag: '', text: '' };

let table = new MemoryTable();
let store = evidenceStore(table);

beforeEach(async () => {
  table = new MemoryTable();
  store = evidenceStore(table);
  await save(
    store,
    WORDS.map((words, index) => ({
      key: `${index}`,
      seen: {
        ...{ tool: 'Cybercare 0.1.0', words, author: `Person ${index + 1}`, title: null, permalink: null },
        ...{ address: `https://${index % 2 ? 'fr' : 'en'}.example/post`, time: null, scores: null },
        site: { id: null, name: null, hostname: index % 2 ? 'fr.example' : 'en.example' },
        ...{ language: null, kinds: [] },
      },
    })),
    null,
  );
});

const authors = async (query: Partial<EvidenceQuery>) =>
  (await store.list({ ...ALL, ...query })).rows.map(({ author }) => author);

describe('the list of proof', () => {
  it('begins with the newest, and goes on where the last page ended', async () => {
    const first = await store.list({ ...ALL, limit: 2 });
    expect(first.rows.map(({ id }) => id)).toEqual([5, 4]);
    const second = await store.list({ ...ALL, limit: 2, before: first.next });
    expect(second.rows.map(({ id }) => id)).toEqual([3, 2]);
    const last = await store.list({ ...ALL, limit: 2, before: second.next });
    expect([last.rows.map(({ id }) => id), last.next]).toEqual([[1], null]);
  });

  it('holds no words: they are asked for one by one', async () => {
    expect(JSON.stringify(await store.list(ALL))).not.toMatch(/turnip|guignol/);
  });

  it.each([
    [{ hostname: 'fr.example' }, ['Person 4', 'Person 2']],
    [{ text: 'GUIGNOL' }, ['Person 4', 'Person 2']],
    [{ text: 'espece' }, ['Person 2']],
    [{ text: ' person 3 ' }, ['Person 3']],
    [{ text: 'guignol', hostname: 'en.example' }, []],
    [{ tag: 'lawyer' }, ['Person 1']],
    [{ text: 'sent to the school' }, ['Person 1']],
  ])('finds %j', async (query, found) => {
    await store.note(1, 'Sent to the school.', ['lawyer', ' lawyer ', '']);
    expect(await authors(query)).toEqual(found);
  });

  it('has a line for each record, damaged ones too, and the others can be read', async () => {
    const good = table.records.get(3) as object;
    const damaged: object[] = [
      { id: 6 },
      { ...good, id: 7, sha256: 'short' },
      { ...good, id: 8, facts: null },
      { ...good, id: 9, facts: { ...(good as { facts: object }).facts, words: 7 } },
      { ...good, id: 10, facts: { ...(good as { facts: object }).facts, more: 'x' } },
      { ...good, id: 11, facts: { ...(good as { facts: object }).facts, words: 'x'.repeat(20_001) } },
    ];
    for (const record of damaged) table.records.set((record as { id: number }).id, record as { id: number });
    const { rows } = await store.list(ALL);
    expect(rows.map(({ id, broken }) => [id, broken])).toEqual([
      ...[11, 10, 9, 8, 7, 6].map(id => [id, true]),
      ...[5, 4, 3, 2, 1].map(id => [id, false]),
    ]);
    expect(await store.details(9)).toMatchObject({ record: null, intact: false });
    expect(JSON.parse((await store.details(9)).raw ?? '')).toMatchObject({ id: 9 });
    expect(await store.overview()).toMatchObject({ count: 11, hostnames: ['en.example', 'fr.example'] });
    expect(await store.remove([6, 7, 8, 9, 10, 11])).toBe(6);
  });

  it('notices a record that was changed after it was saved', async () => {
    const record = structuredClone(table.records.get(1)) as { id: number; facts: { words: string } };
    record.facts.words = 'You lovely person';
    table.records.set(1, record as never);
    expect((await store.details(1)).intact).toBe(false);
    expect((await store.details(2)).intact).toBe(true);
  });

  it('leaves the facts and their hash alone when a note is written', async () => {
    const before = await store.details(2);
    await store.note(2, 'a note', ['tag']);
    const after = await store.details(2);
    expect(after.record).toEqual({ ...before.record, note: 'a note', tags: ['tag'] });
    expect(after.intact).toBe(true);
  });

  it('does not bring back by a note what was deleted', async () => {
    await store.remove([2]);
    await store.note(2, 'a note', []);
    expect(await authors({})).not.toContain('Person 2');
  });

  it('reads a record whose note was damaged, without the note', () => {
    const record = { ...(table.records.get(1) as object), note: 7, tags: [1, 'kept', null] };
    expect(parseEvidence(record)).toMatchObject({ note: '', tags: ['kept'] });
  });
});

describe('the time of saving', () => {
  it.each([
    [-60, '2026-11-23T05:42:07+01:00'],
    [210, '2026-11-23T01:12:07-03:30'],
    [0, '2026-11-23T04:42:07+00:00'],
  ])('is that of the clock here, with its offset (%d minutes behind)', (behind, written) => {
    const moment = new Date('2026-11-23T04:42:07.891Z');
    moment.getTimezoneOffset = () => behind;
    expect(localTime(moment)).toBe(written);
    expect(Math.floor(moment.getTime() / 1000)).toBe(Date.parse(written) / 1000);
  });
});
