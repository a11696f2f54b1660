import { describe, expect, it } from 'vitest';
import { filesIn, read, readJson } from './repository.ts';

const WORKFLOWS = filesIn(['.github/workflows'], /\.yml$/);
const FORMS = filesIn(['.github/ISSUE_TEMPLATE'], /\.yml$/).filter(file => !file.endsWith('config.yml'));

describe('the workflows', () => {
  it('take actions by the hash of what was looked at, with its version beside it', () => {
    const used = WORKFLOWS.flatMap(file => read(file).match(/uses: .*/g) ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(line => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  it('may read the repository and no more, save the job that writes the draft of a release', () => {
    for (const file of WORKFLOWS) expect(read(file), file).toMatch(/\npermissions:\n {2}contents: read\n/);
    const writing = WORKFLOWS.flatMap(file =>
      (read(file).match(/.*: write/g) ?? []).map(line => [file, line]),
    );
    expect(writing).toEqual([['.github/workflows/release.yml', '      contents: write']]);
    // That job installs and builds nothing.
    const [, draft = ''] = read('.github/workflows/release.yml').split('\n  draft:\n');
    expect(draft).not.toMatch(/uses:|run: (npm|node)/);
  });

  it('run commands that exist, and hand no text of strangers to a shell', () => {
    const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');
    for (const file of WORKFLOWS) {
      const named = [...read(file).matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
      expect(
        named.filter(name => !(name in scripts)),
        file,
      ).toEqual([]);
      expect(read(file), file).not.toMatch(/run:.*\$\{\{/);
    }
  });

  it('test and pack what is tagged, and attach every file with its sum', () => {
    const release = read('.github/workflows/release.yml');
    for (const part of ['npm test', 'npm run package', 'dist/release/*.zip', 'SHA256SUMS', '--draft'])
      expect(release).toContain(part);
  });
});

describe('the issue forms', () => {
  it.each(FORMS.map(file => [file]))('%s asks for no words of other people, in both languages', file => {
    const form = read(file);
    expect(form).toMatch(/No words, names|Never paste a comment of somebody/);
    expect(form).toMatch(/Ni mots, ni noms|Ne collez jamais le commentaire de quelqu’un/);
    const labels = [...form.matchAll(/^ {6}label: (.*)$/gm)].map(([, label = '']) => label);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.filter(label => !label.includes(' · '))).toEqual([]);
  });

  it('are three: a site, a verdict, anything else', () => {
    expect(FORMS.map(file => file.split('/').at(-1))).toEqual([
      'broken-site.yml',
      'bug.yml',
      'wrong-verdict.yml',
    ]);
  });
});
