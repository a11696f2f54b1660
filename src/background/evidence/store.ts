import { parseEvidence, tidyTags } from '../../shared/evidence.ts';
import type {
  EvidenceDetails,
  EvidenceOverview,
  EvidencePage,
  EvidenceQuery,
  EvidenceRow,
} from '../../shared/evidence-answers.ts';
import { sha256 } from '../../shared/sha256.ts';
import { canonical } from './canonical.ts';
import { matcher, rowOf, walkBack } from './rows.ts';
import type { EvidenceTable, NewRecord, StoredPicture } from './table.ts';

/** What is asked of the records of a table. Everything rejects when storage does. */
export interface EvidenceStore {
  /** Whether this was kept already: with a picture, or at all when none is wanted. */
  has(same: string, pictured: boolean): Promise<boolean>;
  add(record: NewRecord, picture: StoredPicture | null): Promise<void>;
  list(query: EvidenceQuery): Promise<EvidencePage>;
  details(id: number): Promise<EvidenceDetails>;
  /** Keeps what the person says about a record; nothing for one that is gone or broken. */
  note(id: number, note: string, tags: readonly string[]): Promise<void>;
  remove(ids: readonly number[] | 'all'): Promise<number>;
  overview(): Promise<Pick<EvidenceOverview, 'count' | 'hostnames' | 'tags'>>;
}

export const evidenceStore = (table: EvidenceTable): EvidenceStore => ({
  async has(same, pictured) {
    const known = (await table.same(same)).map(parseEvidence);
    return known.some(record => record !== null && (!pictured || record.facts.picture !== null));
  },
  async add(record, picture) {
    await table.add(record, picture);
  },
  async list(query) {
    const isMeant = matcher(query);
    const rows: EvidenceRow[] = [];
    let next: number | null = null;
    await walkBack(await table.ids(query.before), table.between, stored => {
      if (!isMeant(stored)) return 'more';
      if (rows.length === query.limit) {
        next = rows.at(-1)?.id ?? null;
        return 'enough';
      }
      rows.push(rowOf(stored));
      return 'more';
    });
    return { rows, next };
  },
  async details(id) {
    const stored = await table.get(id);
    const record = parseEvidence(stored);
    if (record === null)
      return {
        record,
        raw: stored === undefined ? null : JSON.stringify(stored),
        intact: false,
        canonical: null,
        picture: null,
      };
    const { facts } = record;
    const picture = facts.picture && (await table.picture(facts.picture.sha256));
    const bytes = picture ? new Uint8Array(picture.bytes) : null;
    const text = canonical(facts);
    const intact =
      (await sha256(text)) === record.sha256 &&
      (facts.picture === null || (bytes !== null && (await sha256(bytes)) === facts.picture.sha256));
    return {
      record,
      raw: null,
      intact,
      canonical: text,
      picture: bytes && `data:image/jpeg;base64,${base64(bytes)}`,
    };
  },
  async note(id, note, tags) {
    const record = parseEvidence(await table.get(id));
    if (record) await table.put({ ...record, note, tags: tidyTags(tags) });
  },
  remove: ids => table.remove(ids),
  async overview() {
    const ids = await table.ids(null);
    const hostnames = new Set<string>();
    const tags = new Set<string>();
    await walkBack(ids, table.between, stored => {
      const row = rowOf(stored);
      if (!row.broken) hostnames.add(row.hostname);
      for (const tag of row.tags) tags.add(tag);
      return 'more';
    });
    return { count: ids.length, hostnames: [...hostnames].sort(), tags: [...tags].sort() };
  },
});

/** Bytes a call may take as arguments. */
const SLICE = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
