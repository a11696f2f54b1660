import fs from 'node:fs';
import path from 'node:path';

/** The parts behind a script, nearest first. */
function partsOf(outputs, entry) {
  const found = new Set([entry]);
  for (const name of found)
    for (const { path: part, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement') found.add(part);
  found.delete(entry);
  return [...found];
}

/**
 * Names in the page beside a script all the parts that script leads to, so that a browser reads them side by side. It would
 * otherwise find them one behind another, each when the one that asks for it was read. Parts asked for later are not named.
 * @param {Record<string, { imports: { path: string, kind: string }[] }>} outputs of esbuild's metafile
 * @param {string} entry the page's script, a name among them
 * @param {string} folder what the names among the outputs are relative to
 */
export function preloadParts(outputs, entry, folder) {
  const page = path.join(folder, path.dirname(entry), 'index.html');
  const links = partsOf(outputs, entry).map(
    part =>
      `    <link rel="modulepreload" href="${path.posix.relative(path.posix.dirname(entry), part)}" />\n`,
  );
  const source = fs.readFileSync(page, 'utf8');
  fs.writeFileSync(page, source.replace('  </head>', `${links.join('')}  </head>`));
}
