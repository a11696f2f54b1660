import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSite } from '../../scripts/new-site.mjs';
import { SITES } from '../../src/content/sites/index.ts';
import { ROOT, read, readJson } from './repository.ts';

const FIXTURES = 'tests/fixtures/sites';
/** What is in the folder of the adapters and is none. */
const OTHERS = ['enter.ts', 'index.ts', 'site.ts'];
const HOSTILE = ['you absolute turnip', 'gros guignol'];
const FEWEST = 7;
/** Sites that take emoji out of what people write. */
const WITHOUT_EMOJI = ['hacker-news'];

const adapters = fs.readdirSync(path.join(ROOT, 'src/content/sites')).filter(file => !OTHERS.includes(file));
const urls = readJson<Record<string, string>>(`${FIXTURES}/urls.json`);

interface Manifest {
  content_scripts: { matches: string[] }[];
}

/** What a site lacks, in words; `npm run new-site` writes all of it. */
function missing(id: string): string[] {
  const folder = path.join(ROOT, FIXTURES, id);
  const threads = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter(file => /^thread.*\.html$/.test(file))
    : [];
  if (!threads.length) return [`${FIXTURES}/${id}/thread.html`];
  return threads.flatMap(thread => {
    const answer = `${FIXTURES}/${id}/${thread.replace('thread', 'expected').replace('.html', '.json')}`;
    if (!fs.existsSync(path.join(ROOT, answer))) return [answer];
    const texts = readJson<{ text: string }[]>(answer).map(({ text }) => text);
    return [
      ...(urls[`${id}/${thread}`] ? [] : [`the address of ${id}/${thread} in ${FIXTURES}/urls.json`]),
      ...(texts.length < FEWEST ? [`${FEWEST} comments in ${answer}`] : []),
      ...(WITHOUT_EMOJI.includes(id) || texts.some(text => /\p{Extended_Pictographic}/u.test(text))
        ? []
        : [`an emoji in ${answer}`]),
      ...HOSTILE.filter(words => !texts.some(text => text.includes(words))).map(
        words => `the words “${words} …” in ${answer}`,
      ),
    ];
  });
}

describe('a site', () => {
  it('has a file of its name, and every file is in the list of src/content/sites/index.ts', () => {
    expect(adapters).toEqual(SITES.map(({ id }) => `${id}.ts`).sort());
  });

  it.each(SITES.map(({ id }) => [id]))('%s lacks nothing', id => {
    expect(missing(id)).toEqual([]);
  });

  it('that is not there lacks a saved thread', () => {
    expect(missing('no-such-site')).toEqual(['tests/fixtures/sites/no-such-site/thread.html']);
  });
});

describe('npm run new-site', () => {
  const FILES = [
    'src/content/sites/index.ts',
    `${FIXTURES}/urls.json`,
    'manifest.json',
    'docs/PERMISSIONS.md',
  ];
  const checkout = () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'cybercare-new-site-'));
    for (const file of FILES) fs.cpSync(path.join(ROOT, file), path.join(root, file));
    return root;
  };
  const pears = { name: 'Pear Forum', address: 'https://pear.example/thread/1' };

  it('writes an adapter, its line in the list, a thread, its answer and its address', () => {
    const root = checkout();
    expect(addSite(root, pears)).toBe('pear-forum');
    const at = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
    expect(at('src/content/sites/pear-forum.ts')).toContain("matches: ['https://pear.example/*']");
    const list = at('src/content/sites/index.ts');
    expect(list).toContain("import { pearForum } from './pear-forum.ts';\nimport { phpbb }");
    expect(list).toContain('  pearForum,\n  // Software on any host.');
    expect(JSON.parse(at(`${FIXTURES}/urls.json`))['pear-forum/thread.html']).toBe(pears.address);
    expect(at(`${FIXTURES}/pear-forum/thread.html`)).toContain('you absolute turnip');
    expect(JSON.parse(at(`${FIXTURES}/pear-forum/expected.json`))).toHaveLength(FEWEST);
    for (const file of ['manifest.json', 'docs/PERMISSIONS.md']) expect(at(file)).toBe(read(file));
  });

  it('adds its host to the manifest and the page of permissions only when told so', () => {
    const root = checkout();
    addSite(root, { ...pears, fromTheStart: true });
    const before = readJson<Manifest>('manifest.json').content_scripts[0]?.matches ?? [];
    const after = JSON.parse(fs.readFileSync(path.join(root, 'manifest.json'), 'utf8')) as Manifest;
    expect(after.content_scripts[0]?.matches).toEqual([...before, 'https://pear.example/*']);
    const page = fs.readFileSync(path.join(root, 'docs/PERMISSIONS.md'), 'utf8');
    expect(page).toContain(`- \`${before.at(-1)}\`\n- \`https://pear.example/*\`\n\n`);
  });

  it('overwrites nothing', () => {
    const root = checkout();
    addSite(root, pears);
    expect(() => addSite(root, pears)).toThrow('is there already');
  });
});
