import type { EvidenceFacts, EvidenceRecord } from '../../shared/evidence.ts';
import type { EvidenceDetails } from '../../shared/evidence-answers.ts';
import { bytesOf } from './data-address.ts';

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
  bytes: Uint8Array<ArrayBuffer>;
  /** The numbers of the records it shows. */
  shows: number[];
}

export interface Exported {
  records: ExportedRecord[];
  pictures: ExportedPicture[];
  /** What is stored of damaged records, as JSON. */
  damaged: string[];
}

/** An export with nothing in it yet. */
export const nothingExported = (): Exported => ({ records: [], pictures: [], damaged: [] });

/** Adds a record, the oldest first, and numbers it; a picture that shows several is held once, whoever brings it again. */
export function addRecord(exported: Exported, details: EvidenceDetails): void {
  const { record, raw, canonical, intact, picture: address } = details;
  if (raw !== null) exported.damaged.push(raw);
  if (!record || canonical === null) return;
  const number = exported.records.length + 1;
  const { facts } = record;
  let picture = exported.pictures.find(({ sha256 }) => sha256 === facts.picture?.sha256);
  if (!picture && address !== null && facts.picture) {
    const { sha256 } = facts.picture;
    picture = { number: exported.pictures.length + 1, sha256, bytes: bytesOf(address), shows: [] };
    exported.pictures.push(picture);
  }
  picture?.shows.push(number);
  exported.records.push({ number, facts, record, canonical, intact, picture: picture?.number ?? null });
}

const numbered = (number: number): string => String(number).padStart(4, '0');
export const recordPath = (number: number): string => `records/${numbered(number)}.json`;
export const picturePath = (number: number): string => `pictures/${numbered(number)}.jpg`;
