import fs from 'node:fs';
import esbuild from 'esbuild';

/** What an adapter says for those who maintain it: where to look, and what it was checked on; one from memory has no day. */
const KEPT_BACK = {
  pages: /^ {2}pages: \[[^\]]*\],\n/gm,
  checked: /^ {2}checked: '[^']*',\n/gm,
  basis: /^ {2}basis: '[^']*',\n/gm,
};
const WITHOUT_ADAPTER = ['index.ts', 'site.ts', 'enter.ts'];

/**
 * esbuild plugin: leaves out of the script of pages what no page needs, since every page pays for it: notes of adapters
 * to their maintainers, and blanks and comments in style sheets that travel as text. Fails the build where an
 * adapter's notes are written so that it does not find them.
 */
export const leanContent = target => ({
  name: 'lean-content',
  setup(build) {
    build.onLoad({ filter: /src[\\/]content[\\/]sites[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const source = fs.readFileSync(path, 'utf8');
      if (WITHOUT_ADAPTER.some(name => path.endsWith(name))) return { contents: source, loader: 'ts' };
      const notes = source.includes("  basis: 'memory',") ? ['pages', 'basis'] : ['pages', 'checked'];
      const missing = notes.filter(key => source.match(KEPT_BACK[key])?.length !== 1);
      if (missing.length > 0)
        return { errors: [{ text: `Expected one line of ${missing.join(' and of ')} in ${path}.` }] };
      const contents = Object.values(KEPT_BACK).reduce((rest, note) => rest.replace(note, ''), source);
      return { contents, loader: 'ts' };
    });
    build.onLoad({ filter: /\.css$/ }, async ({ path, with: { type } }) => {
      if (type !== 'text') return null;
      const source = fs.readFileSync(path, 'utf8');
      const { code } = await esbuild.transform(source, {
        loader: 'css',
        minify: true,
        target,
        charset: 'utf8',
      });
      return { contents: code, loader: 'text' };
    });
  },
});

const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;

/** What of the browser's interfaces a content script is given, and ours asks for. */
const FOR_CONTENT = ['runtime'];

/** For Firefox alone, which ends a content script without a notice: what an empty module of that name stands for elsewhere. */
const LEFT_WORDS = 'export const wordsToLeave = () => null; export const giveBackWords = () => undefined;';

/** esbuild plugin for the script of pages in Chromium: leaves out what only Firefox needs. */
export const leanForChromium = () => ({
  name: 'lean-for-chromium',
  setup(build) {
    build.onLoad({ filter: /src[\\/]content[\\/]left-words\.ts$/ }, () => ({
      contents: LEFT_WORDS,
      loader: 'ts',
    }));
  },
});

/** esbuild plugin for the script of pages in Firefox: has the interfaces there that the polyfill stands in for elsewhere. */
export const leanForFirefox = () => ({
  name: 'lean-for-firefox',
  setup(build) {
    build.onLoad({ filter: POLYFILL }, () => ({
      contents: 'module.exports = globalThis.browser;',
      loader: 'js',
    }));
  },
});

/**
 * esbuild plugin for the script of pages alone: of the table by which the polyfill wraps every interface of a browser,
 * it keeps those that exist in a page. Fails the build where the polyfill is written otherwise.
 */
export const leanPolyfill = () => ({
  name: 'lean-polyfill',
  setup(build) {
    build.onLoad({ filter: POLYFILL }, ({ path }) => {
      const source = fs.readFileSync(path, 'utf8');
      const [whole, table] = source.match(/const apiMetadata = (\{.*?\n {6}\});/s) ?? [];
      if (table === undefined) return { errors: [{ text: `Expected the table apiMetadata in ${path}.` }] };
      const all = JSON.parse(table);
      const kept = JSON.stringify(Object.fromEntries(FOR_CONTENT.map(name => [name, all[name]])));
      return { contents: source.replace(whole, () => `const apiMetadata = ${kept};`), loader: 'js' };
    });
  },
});
