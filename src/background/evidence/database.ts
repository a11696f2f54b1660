import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EvidenceTable, NewRecord, StoredPicture } from './table.ts';

/** Read by nobody but the background. */
const NAME = 'evidence';

interface Schema extends DBSchema {
  records: {
    key: number;
    value: object;
    indexes: { same: string; picture: string };
  };
  pictures: { key: string; value: StoredPicture };
}

/** What each version of the schema added, in order; a database of any age takes those it lacks. Never edit one that shipped. */
const MIGRATIONS: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  database => {
    const records = database.createObjectStore('records', { keyPath: 'id', autoIncrement: true });
    records.createIndex('same', 'same');
    records.createIndex('picture', 'facts.picture.sha256');
    database.createObjectStore('pictures', { keyPath: 'sha256' });
  },
];

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opening = null;
  };
  opening ??= openDB<Schema>(NAME, MIGRATIONS.length, {
    upgrade(database, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    // An update of the extension must not wait for this copy.
    blocking: (_from, _to, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  // What failed once, in a full disk say, is tried again the next time.
  opening.catch(forget);
  return opening;
}

/** Records and pictures in this browser's IndexedDB. */
export const database: EvidenceTable = {
  async add(record: NewRecord, picture) {
    const change = (await open()).transaction(['records', 'pictures'], 'readwrite');
    const [id] = await Promise.all([
      change.objectStore('records').add(record),
      picture && change.objectStore('pictures').put(picture),
      change.done,
    ]);
    return id;
  },
  async put(record) {
    await (await open()).put('records', record);
  },
  get: async id => (await open()).get('records', id),
  picture: async sha256 => (await open()).get('pictures', sha256),
  same: async same => (await open()).getAllFromIndex('records', 'same', same),
  ids: async before =>
    (await open()).getAllKeys('records', before === null ? null : IDBKeyRange.upperBound(before, true)),
  between: async (first, last) => (await open()).getAll('records', IDBKeyRange.bound(first, last)),
  async remove(ids) {
    const change = (await open()).transaction(['records', 'pictures'], 'readwrite');
    const records = change.objectStore('records');
    const pictures = change.objectStore('pictures');
    const before = await records.count();
    if (ids === 'all') {
      await Promise.all([records.clear(), pictures.clear()]);
    } else {
      await Promise.all(ids.map(id => records.delete(id)));
      const shown = records.index('picture');
      for (const picture of await pictures.getAllKeys())
        if ((await shown.count(picture)) === 0) await pictures.delete(picture);
    }
    const after = await records.count();
    await change.done;
    return before - after;
  },
};
