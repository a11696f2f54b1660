import { sha256 } from '../../shared/sha256.ts';
import { kindNames } from '../../ui/kinds.ts';
import type { Words } from '../../ui/words.ts';
import { csv } from './csv.ts';
import { type Exported, picturePath, recordPath } from './exported.ts';
import { checking, report } from './report.ts';

/** A file of an export, by its path in the archive. */
export interface ExportFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const inUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function table({ records }: Exported, words: Words): string {
  const names = [
    words.say('reportNumber', { number: '' }).trim(),
    ...(['proofAuthor', 'proofWords', 'proofKinds', 'proofSite', 'proofPage', 'proofLink'] as const).map(
      key => words.say(key),
    ),
    ...(['proofWritten', 'proofSaved', 'reportNote', 'proofTag', 'proofPicture', 'proofPrint'] as const).map(
      key => words.say(key),
    ),
  ];
  const rows = records.map(({ number, facts, record, picture }) => [
    ...[String(number), facts.author ?? '', facts.words, kindNames(facts.kinds, words).join(', ')],
    ...[facts.site.hostname, facts.address, facts.permalink ?? '', facts.time ?? '', facts.savedAt],
    ...[record.note, record.tags.join(', '), picture === null ? '' : picturePath(picture), record.sha256],
  ]);
  return csv([names, ...rows]);
}

function readMe({ pictures, damaged }: Exported, words: Words, date: string, version: string): string {
  const files = [
    words.say('reportFileReport'),
    words.say('reportFileCsv'),
    words.say('reportFileRecords'),
    ...(pictures.length > 0 ? [words.say('reportFilePictures')] : []),
    words.say('reportFileSums'),
  ];
  const paragraphs = [
    `${words.say('reportTitle')}\r\n${words.say('reportMade', { date, version })}`,
    `${words.say('reportFiles')}\r\n${files.map(file => `* ${file}`).join('\r\n')}`,
    ...(damaged.length > 0 ? [words.count('reportDamaged', damaged.length)] : []),
    words.say('reportCheck'),
    ...checking(words),
    words.say('reportCsv'),
  ];
  return `${paragraphs.join('\r\n\r\n')}\r\n`;
}

/** The files of an export, with the SHA-256 of all others in the last. */
export async function filesOf(
  exported: Exported,
  words: Words,
  version: string,
  now: Date,
): Promise<ExportFile[]> {
  const date = words.date(now.toISOString().slice(0, 10));
  const files = [
    { path: 'README.txt', bytes: inUtf8(readMe(exported, words, date, version)) },
    { path: 'report.html', bytes: inUtf8(report(exported, words, date, version)) },
    { path: 'records.csv', bytes: inUtf8(table(exported, words)) },
    ...exported.records.map(({ number, canonical }) => ({
      path: recordPath(number),
      bytes: inUtf8(canonical),
    })),
    ...exported.pictures.map(({ number, bytes }) => ({ path: picturePath(number), bytes })),
    ...exported.damaged.map((raw, index) => ({ path: `damaged/${index + 1}.json`, bytes: inUtf8(raw) })),
  ];
  const sums: string[] = [];
  for (const { path, bytes } of files) sums.push(`${await sha256(bytes)}  ${path}\n`);
  return [...files, { path: 'SHA256SUMS.txt', bytes: inUtf8(sums.join('')) }];
}
