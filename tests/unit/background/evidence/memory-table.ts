import type { EvidenceTable, StoredPicture } from '../../../../src/background/evidence/table.ts';

interface Known {
  id: number;
  same?: string;
  facts?: { picture?: { sha256: string } | null };
}

/** A table in memory that keeps what it is given, however damaged, and refuses what its `room` is too small for. */
export class MemoryTable implements EvidenceTable {
  readonly records = new Map<number, Known>();
  readonly pictures = new Map<string, StoredPicture>();
  /** How many records, and how many pictures, there is room for. */
  room = { records: Number.POSITIVE_INFINITY, pictures: Number.POSITIVE_INFINITY };
  /** Thrown by everything instead of an answer. */
  broken: Error | null = null;
  private last = 0;

  private use(): void {
    if (this.broken) throw this.broken;
  }

  add: EvidenceTable['add'] = async (record, picture) => {
    this.use();
    const isFull =
      this.records.size >= this.room.records ||
      (picture && !this.pictures.has(picture.sha256) && this.pictures.size >= this.room.pictures);
    if (isFull) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    const id = ++this.last;
    this.records.set(id, { id, ...structuredClone(record) });
    if (picture) this.pictures.set(picture.sha256, picture);
    return id;
  };
  put: EvidenceTable['put'] = async record => {
    this.use();
    this.records.set(record.id, structuredClone(record));
  };
  get: EvidenceTable['get'] = async id => structuredClone(this.records.get(id));
  picture: EvidenceTable['picture'] = async sha256 => this.pictures.get(sha256);
  same: EvidenceTable['same'] = async same => {
    this.use();
    return [...this.records.values()].filter(record => record.same === same);
  };
  ids: EvidenceTable['ids'] = async before =>
    [...this.records.keys()].filter(id => before === null || id < before).sort((a, b) => a - b);
  between: EvidenceTable['between'] = async (first, last) =>
    (await this.ids(null))
      .filter(id => id >= first && id <= last)
      .map(id => structuredClone(this.records.get(id)));
  remove: EvidenceTable['remove'] = async ids => {
    this.use();
    const before = this.records.size;
    for (const id of ids === 'all' ? [...this.records.keys()] : ids) this.records.delete(id);
    const shown = new Set([...this.records.values()].map(({ facts }) => facts?.picture?.sha256));
    for (const sha256 of this.pictures.keys()) if (!shown.has(sha256)) this.pictures.delete(sha256);
    return before - this.records.size;
  };
}
