import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportFile } from './files.ts';

/** Files packed before the page may draw again. */
const AT_A_TIME = 50;

/** What is compressed already. */
const isPacked = (path: string): boolean => path.endsWith('.jpg');

/** Files as one ZIP archive. Packed in pieces, so that the page stays alive and the parts lie in memory once. */
export async function zipped(files: readonly ExportFile[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const [index, { path, bytes }] of files.entries()) {
    const entry = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    archive.add(entry);
    entry.push(bytes, true);
    if (index % AT_A_TIME === AT_A_TIME - 1) await new Promise(resolve => setTimeout(resolve));
  }
  archive.end();
  if (failure) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
