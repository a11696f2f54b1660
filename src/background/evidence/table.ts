import type { EvidenceRecord } from '../../shared/evidence.ts';

/** A picture as it is stored, once for all records that show it. */
export interface StoredPicture {
  sha256: string;
  type: 'image/jpeg';
  bytes: ArrayBuffer;
}

/** A record before it has a number. What comes back out of storage is anything, and is parsed. */
export type NewRecord = Omit<EvidenceRecord, 'id'>;

/**
 * Where records and pictures lie; database.ts keeps them in IndexedDB. Every change is made wholly or not at all. Each
 * rejects when storage does; with an error named QuotaExceededError when there is no room.
 */
export interface EvidenceTable {
  /** Resolves with the number of the record. */
  add(record: NewRecord, picture: StoredPicture | null): Promise<number>;
  /** Replaces a record of the same number. */
  put(record: EvidenceRecord): Promise<void>;
  get(id: number): Promise<unknown>;
  picture(sha256: string): Promise<StoredPicture | undefined>;
  /** All with this sameness. */
  same(same: string): Promise<unknown[]>;
  /** Numbers of records, lowest first: all, or those below one. */
  ids(before: number | null): Promise<number[]>;
  /** Records from one number to another, both included, lowest first. */
  between(first: number, last: number): Promise<unknown[]>;
  /** Deletes records, and pictures that no record shows any more. Resolves with how many records went. */
  remove(ids: readonly number[] | 'all'): Promise<number>;
}
