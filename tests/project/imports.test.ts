import path from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { filesIn, read, withoutComments } from './repository.ts';

/** Which folder of src may import from which, itself apart. Everything not named here is forbidden. */
const ARROWS: Record<string, readonly string[]> = {
  shared: [],
  // models: what ships beside the code, checked against this at every load.
  'background/judge': ['shared', 'models'],
  'background/rewriter': ['background/judge', 'shared', 'models'],
  'background/distress': ['background/judge', 'shared', 'models'],
  background: ['background/judge', 'background/rewriter', 'background/distress', 'shared'],
  content: ['shared'],
  care: ['shared'],
  ui: ['care', 'shared', '_locales'],
  popup: ['ui', 'care', 'shared'],
  options: ['ui', 'care', 'shared'],
  // The demonstration thread is read by the real content script.
  welcome: ['ui', 'care', 'shared', 'content'],
};

/** Which folders may use a package. */
const PACKAGES: Record<string, RegExp> = {
  '@tensorflow/': /^background\/(judge|rewriter|distress)$/,
  '@tensorflow-models/': /^background\/judge$/,
  idb: /^background$/,
  fflate: /^options$/,
  preact: /^(ui|popup|options|welcome)$/,
  'webextension-polyfill': /^(shared|background|background\/judge|content|ui|popup|options|welcome)$/,
};

const FILES = filesIn(['src'], /\.tsx?$/);
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

const folderOf = (file: string): string => {
  const inSrc = file.replace(/^src\//, '');
  const [, part] = /^(background\/(?:judge|rewriter|distress))\//.exec(inSrc) ?? [];
  return part ?? inSrc.split('/')[0] ?? '';
};

const importsOf = (file: string): string[] =>
  [...withoutComments(read(file)).matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? '');

const arrows = FILES.flatMap(file =>
  importsOf(file).map(target => ({
    file,
    from: folderOf(file),
    target,
    to: target.startsWith('.') ? folderOf(path.join(path.dirname(file), target)) : null,
  })),
);

describe('imports', () => {
  it('are found at all', () => {
    expect(arrows.length).toBeGreaterThan(100);
  });

  it('go one way between folders: move shared words to src/shared, or send a message', () => {
    const wrong = arrows.filter(({ from, to }) => to !== null && to !== from && !ARROWS[from]?.includes(to));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('of a package are where its work is: the models in background, Preact in pages', () => {
    const wrong = arrows.filter(({ from, target, to }) => {
      if (to !== null) return false;
      const [, allowed] = Object.entries(PACKAGES).find(([name]) => target.startsWith(name)) ?? [];
      return !allowed?.test(from);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('never run in a circle', () => {
    const graph = new Map(FILES.map(file => [file, [] as string[]]));
    for (const { file, target, to } of arrows) {
      if (to !== null) graph.get(file)?.push(path.join(path.dirname(file), target));
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(circles).toEqual([]);
  });
});
