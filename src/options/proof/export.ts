import browser from 'webextension-polyfill';
import type { EvidencePage } from '../../shared/evidence-answers.ts';
import { send } from '../../shared/messages.ts';
import type { Words } from '../../ui/words.ts';
import { saveFile } from '../save-file.ts';
import { addRecord, nothingExported } from './exported.ts';
import { filesOf } from './files.ts';
import { zipped } from './zip.ts';

const EVERYTHING = { limit: 200, hostname: '', tag: '', text: '' };

/** The numbers of all records. */
async function allIds(): Promise<number[]> {
  const ids: number[] = [];
  let before: number | null = null;
  do {
    const page: EvidencePage = await send('evidenceList', { ...EVERYTHING, before });
    ids.push(...page.rows.map(({ id }) => id));
    before = page.next;
  } while (before !== null);
  return ids;
}

/**
 * Packs records, or all, into one archive and hands it to the person.
 * @throws what reading the records threw; nothing is handed out then.
 */
export async function exportProof(
  wanted: readonly number[] | 'all',
  words: Words,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const ids = wanted === 'all' ? await allIds() : wanted;
  const exported = nothingExported();
  const oldestFirst = ids.toSorted((a, b) => a - b);
  for (const [done, id] of oldestFirst.entries()) {
    progress(done, ids.length);
    addRecord(exported, await send('evidenceDetails', { id }));
  }
  const { version } = browser.runtime.getManifest();
  const now = new Date();
  const files = await filesOf(exported, words, version, now);
  const name = `cybercare-proof-${now.toISOString().slice(0, 10)}.zip`;
  saveFile(name, await zipped(files), 'application/zip');
}
