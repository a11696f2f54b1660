import type { EvidenceFacts, EvidenceRecord } from '../../shared/evidence.ts';
import type { EvidenceDetails } from '../../shared/evidence-answers.ts';

/** A record as it goes into an export, numbered from 1, oldest first. */
export interface ExportedRecord {
  number: number;
  facts: EvidenceFacts;
  record: EvidenceRecord;
  canonical: string;
  intact: boolean;
  /** Counts from 1; null where there is none. */
  picture: number | null;
}

export interface ExportedPicture {
  number: number;
  sha256: string;
  /** As a data: address. */
  address: string;
  /** The numbers of the records it shows. */
  shows: number[];
}

export interface Exported {
  records: ExportedRecord[];
  pictures: ExportedPicture[];
  /** What is stored of damaged records, as JSON. */
  damaged: string[];
}

/** Puts records in order and numbers them; a picture that shows several is there once. */
export function arrange(details: readonly EvidenceDetails[]): Exported {
  const exported: Exported = { records: [], pictures: [], damaged: [] };
  const oldestFirst = [...details].sort((a, b) => (a.record?.id ?? 0) - (b.record?.id ?? 0));
  for (const { record, raw, canonical, intact, picture: address } of oldestFirst) {
    if (raw !== null) exported.damaged.push(raw);
    if (!record || canonical === null) continue;
    const number = exported.records.length + 1;
    const { facts } = record;
    let picture = exported.pictures.find(({ sha256 }) => sha256 === facts.picture?.sha256);
    if (!picture && address !== null && facts.picture) {
      picture = { number: exported.pictures.length + 1, sha256: facts.picture.sha256, address, shows: [] };
      exported.pictures.push(picture);
    }
    picture?.shows.push(number);
    exported.records.push({ number, facts, record, canonical, intact, picture: picture?.number ?? null });
  }
  return exported;
}

const numbered = (number: number): string => String(number).padStart(4, '0');
export const recordPath = (number: number): string => `records/${numbered(number)}.json`;
export const picturePath = (number: number): string => `pictures/${numbered(number)}.jpg`;
