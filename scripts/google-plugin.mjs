import fs from 'node:fs';
import path from 'node:path';

/** Addresses that the packages load from when nobody hands them bytes. */
const ADDRESS = /["']https:\/\/[^"']*["']/g;
const ADDRESSES = { toxicity: 2, 'universal-sentence-encoder': 2 };

/**
 * esbuild plugin: puts Google's engine in the place of src/background/judge/second-engine.ts, knowing `packed`
 * (packedModel of google-model.mjs), and takes the addresses out of its packages, so that no bundle can load from
 * them. Fails the build when a package's text changes, rather than let an address in.
 */
export const googleEngine = packed => ({
  name: 'google-engine',
  setup(build) {
    build.onLoad({ filter: /[\\/]judge[\\/]second-engine\.ts$/ }, ({ path: file }) => ({
      contents: `import { googleEngine } from './google.ts';
        export const secondEngine = googleEngine(${JSON.stringify(packed)});`,
      resolveDir: path.dirname(file),
      loader: 'ts',
    }));
    build.onLoad(
      { filter: /@tensorflow-models[\\/][\w-]+[\\/]dist[\\/][\w-]+\.esm\.js$/ },
      ({ path: file }) => {
        const source = fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
        const found = source.match(ADDRESS)?.length ?? 0;
        const expected = ADDRESSES[path.basename(file, '.esm.js')];
        if (found !== expected) {
          const text = `Expected ${expected} addresses in ${file}, found ${found}: look at scripts/google-plugin.mjs.`;
          return { errors: [{ text }] };
        }
        return { contents: source.replace(ADDRESS, '""'), loader: 'js' };
      },
    );
  },
});
