import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { ROOT } from '../../../scripts/setup.mjs';

/** Pages with a box to write in: plain ones, and the editors that sites use, as they are published. */

const FOLDER = join(ROOT, 'tests', 'fixtures', 'editors');
export const RICH = ['lexical', 'draft', 'slate', 'prosemirror', 'tiptap', 'quill'];

const pages = new Map();

/** The page of one editor: a chat in which the button, Enter and Ctrl+Enter send. */
export async function editorPage(name) {
  if (!pages.has(name)) pages.set(name, await bundle(name));
  return pages.get(name);
}

async function script(file) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

const bundle = async name => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A chat</title>
<style>body { font: 16px system-ui; margin: 2rem } #editor { border: 1px solid #777; padding: 4px; width: 400px } [contenteditable] { white-space: pre-wrap; min-height: 1.5em }</style></head>
<body><h1>A chat</h1><ol id="sent"></ol><div class="composer"><div id="editor"></div><button id="send" type="button">Send</button></div>
<script>${await script(`${name}.mjs`)}</script></body></html>`;

/** A page with a box and our panel's own code and style, beside the extension. */
export async function panelPage({ dark = false, rightToLeft = false } = {}) {
  const style = readFileSync(join(ROOT, 'src/content/composer.css'), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A box</title>
<style>${style}
body { font: 16px system-ui; margin: 1rem; ${dark ? 'background: #15202b; color: #e7e9ea' : 'background: #fff; color: #111'} }
textarea { box-sizing: border-box; width: 100%; max-width: 36rem; background: inherit; color: inherit; font: inherit }</style></head>
<body dir="${rightToLeft ? 'rtl' : 'ltr'}"><main><h1>A thread</h1><textarea id="box" rows="3" aria-label="Your comment"></textarea></main>
<script>${await script('panel.ts')}</script></body></html>`;
}
