import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { difference, readList, sha256 } from './google-model.mjs';
import { main, ROOT } from './setup.mjs';

/**
 * `npm run model:google [-- --from ADDRESS] [--to FOLDER]`: fetches Google's model for English, checks every file
 * against models/google/files.json, and puts it there for the build to pack. All or nothing: a file that does not come
 * or is not the listed one changes nothing. `--from` takes the same files from a mirror.
 */

/** How long one file may take, in milliseconds: 4 MB on a slow line. */
const PATIENCE = 120_000;

const NOT_REACHED = 'This needs internet, once; nothing was changed.';

async function fetchFile({ file, address }, mirror) {
  const from = mirror ? `${mirror.replace(/\/$/, '')}/${file}` : address;
  const response = await fetch(from, { signal: AbortSignal.timeout(PATIENCE) }).catch(error => {
    const why = error.cause?.code ?? error.cause?.message ?? error.message;
    throw new Error(`${new URL(from).host} could not be reached (${why}). ${NOT_REACHED}`);
  });
  if (!response.ok) throw new Error(`${from} answered ${response.status}. Nothing was changed.`);
  return Buffer.from(
    await response.arrayBuffer().catch(() => {
      throw new Error(`${from} broke off. ${NOT_REACHED}`);
    }),
  );
}

/** Fetches into `waiting`, and gives the list with the hashes of files that had none. */
async function fetchAll(list, waiting, mirror) {
  const files = [];
  for (const entry of list.files) {
    const content = await fetchFile(entry, mirror);
    const fault = difference(entry, content);
    if (fault) throw new Error(`${entry.file} ${fault}: it is not used, and nothing was changed.`);
    const place = join(waiting, entry.file);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    files.push({ ...entry, sha256: sha256(content) });
    console.log(`${entry.file}  ${content.length} bytes`);
  }
  return { ...list, files };
}

await main(async () => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  const folder = values.to ?? join(ROOT, 'models/google');
  const list = readList(folder);
  const waiting = mkdtempSync(join(folder, '.waiting-'));
  try {
    const pinned = await fetchAll(list, waiting, values.from);
    cpSync(waiting, folder, { recursive: true });
    writeFileSync(join(folder, 'files.json'), `${JSON.stringify(pinned, null, 2)}\n`);
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
  const unknown = list.files.filter(entry => entry.sha256 === null).length;
  if (unknown > 0) {
    console.log(
      `The SHA-256 of ${unknown} files was not known to anyone here: what came was taken on trust of its address and ` +
        'size, and is pinned in files.json from now on. Commit that file. The model is used only if it also scores ' +
        'the sentence its authors published as they did.',
    );
  }
  console.log('Google’s model is in place. `npm run build` packs it; the options then offer it for English.');
});
