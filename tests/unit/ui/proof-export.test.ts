// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/options/proof/csv.ts';
import { bytesOf, jpegAddress } from '../../../src/options/proof/data-address.ts';
import { addRecord, nothingExported } from '../../../src/options/proof/exported.ts';
import { filesOf } from '../../../src/options/proof/files.ts';
import { html } from '../../../src/options/proof/html.ts';
import { saveSentence } from '../../../src/popup/save-sentence.ts';
import type { EvidenceDetails, SaveOutcome } from '../../../src/shared/evidence-answers.ts';
import { WORDS } from '../../../src/ui/words.ts';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</blockquote></style></title><svg onload=alert(1)>',
  '&lt;b&gt; stays as written',
  '{{alert(1)}}',
  ']]><!-- -->',
];

describe('markup of an export', () => {
  it.each(NASTY)('shows %s as words, in an element and in an attribute', words => {
    const { text } = html`<p title="${words}">${words}</p>`;
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.body.children).toHaveLength(1);
    const [paragraph] = page.body.children;
    expect(paragraph?.textContent).toBe(words);
    expect(paragraph?.getAttributeNames()).toEqual(['title']);
    expect(paragraph?.getAttribute('title')).toBe(words);
  });

  it('takes what it made itself as it is, one or many', () => {
    const rows = ['a', '<'].map(words => html`<li>${words}</li>`);
    expect(html`<ul>${rows}</ul>`.text).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });
});

describe('a table of an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1 23', "'+33 1 23"],
    ['-2', "'-2"],
    ['@turnip', "'@turnip"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\u{ff1d}1+1', "'\u{ff1d}1+1"],
    ['=a,"b"', '"\'=a,""b"""'],
    ['1=1', '1=1'],
    ['a, b', '"a, b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('writes %j as %j', (value, written) => {
    expect(csv([['x', value]])).toBe(`\u{feff}x,${written}\r\n`);
  });
});

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const kept = (id: number, words: string, picture: string | null): EvidenceDetails => {
  const bytes = picture === null ? null : Buffer.from(picture);
  const facts = {
    version: 1 as const,
    tool: 'Cybercare 0.1.0',
    words,
    author: words,
    address: words,
    title: words,
    permalink: 'javascript:alert(1)',
    time: null,
    savedAt: '2026-11-23T05:42:07+01:00',
    site: { id: null, name: words, hostname: 'blog.example' },
    language: null,
    kinds: [],
    scores: null,
    picture: bytes && {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      type: 'image/jpeg' as const,
      bytes: bytes.length,
    },
  };
  const canonical = JSON.stringify(facts);
  const record = {
    id,
    facts,
    sha256: hash(canonical),
    same: hash('x'),
    noPicture: null,
    note: words,
    tags: [],
  };
  const address = bytes && `data:image/jpeg;base64,${bytes.toString('base64')}`;
  return { record, raw: null, intact: true, canonical, picture: address };
};

/** Puts records into an export, the oldest first as they are asked for. */
function arrange(details: readonly EvidenceDetails[]) {
  const exported = nothingExported();
  for (const one of details.toSorted((a, b) => (a.record?.id ?? 0) - (b.record?.id ?? 0)))
    addRecord(exported, one);
  return exported;
}

describe('the files of an export', () => {
  const details = [kept(9, NASTY[1] ?? '', 'one'), kept(4, NASTY[0] ?? '', 'one'), kept(5, 'c', null)];
  const broken = { record: null, raw: '{"id":6}', intact: false, canonical: null, picture: null };

  it.each(['en', 'fr'] as const)(
    'hold the oldest first, one picture once, and every hash (%s)',
    async language => {
      const now = new Date('2026-11-23T04:00:00Z');
      const files = await filesOf(arrange([...details, broken]), WORDS[language], '0.1.0', now);
      expect(files.map(({ path }) => path)).toEqual([
        ...['README.txt', 'report.html', 'records.csv'],
        ...['records/0001.json', 'records/0002.json', 'records/0003.json'],
        ...['pictures/0001.jpg', 'damaged/1.json', 'SHA256SUMS.txt'],
      ]);
      const text = (path: string) => new TextDecoder().decode(files.find(file => file.path === path)?.bytes);
      expect(JSON.parse(text('records/0001.json'))).toMatchObject({ words: NASTY[0] });
      expect(text('pictures/0001.jpg')).toBe('one');
      for (const { path, bytes } of files.slice(0, -1))
        expect(text('SHA256SUMS.txt')).toContain(
          `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
        );
      expect(text('README.txt')).not.toMatch(/[^\r]\n/);
    },
  );

  it('make no element, script or link out of words', async () => {
    const files = await filesOf(arrange(details), WORDS.en, '0.1.0', new Date());
    const report = new TextDecoder().decode(files[1]?.bytes);
    const page = new DOMParser().parseFromString(report, 'text/html');
    expect(page.querySelectorAll('script, svg, [onerror], [onload], [onmouseover], iframe')).toHaveLength(0);
    expect(page.querySelectorAll('img')).toHaveLength(1);
    expect(page.querySelectorAll('article')).toHaveLength(3);
    expect([...page.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual([
      '#picture-1',
      '#picture-1',
    ]);
    expect(page.querySelector('blockquote')?.textContent).toBe(NASTY[0]);
  });
});

describe('the pictures of an export', () => {
  const pictured = () => arrange([kept(1, 'a', 'one'), kept(2, 'b', 'one'), kept(3, 'c', 'two')]);
  const reportOf = async (exported: ReturnType<typeof pictured>) => {
    const files = await filesOf(exported, WORDS.en, '0.1.0', new Date());
    const markup = new TextDecoder().decode(files.find(({ path }) => path === 'report.html')?.bytes);
    return { markup, page: new DOMParser().parseFromString(markup, 'text/html') };
  };

  it('are held once, with the records they show, and stand in the report', async () => {
    const exported = pictured();
    expect(exported.pictures.map(({ shows }) => shows)).toEqual([[1, 2], [3]]);
    const { page } = await reportOf(exported);
    expect([...page.querySelectorAll('img')].map(image => image.getAttribute('src'))).toEqual(
      ['one', 'two'].map(bytes => `data:image/jpeg;base64,${btoa(bytes)}`),
    );
  });

  it('are files the report leads to where they are too many for one page', async () => {
    const exported = pictured();
    const many = exported.pictures.map((picture, index) =>
      index === 0 ? picture : { ...picture, bytes: new Uint8Array(150_000_000) },
    );
    const { markup, page } = await reportOf({ ...exported, pictures: many });
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect([...page.querySelectorAll('figure a')].map(link => link.getAttribute('href'))).toEqual([
      'pictures/0001.jpg',
      'pictures/0002.jpg',
    ]);
    expect(markup.length).toBeLessThan(50_000);
  });

  it('survive being written as an address, whatever their length', () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => (index * 31) % 256);
    expect(bytesOf(jpegAddress(bytes))).toEqual(bytes);
  });
});

describe('what is said of saving', () => {
  const nothing: SaveOutcome = { saved: 0, already: 0, pictured: 0, noPicture: null, refused: null };
  it.each([
    [{ saved: 1, pictured: 1 }, 'Saved as proof. With a picture of the page.'],
    [{ saved: 1, noPicture: 'not-wanted' }, 'Saved as proof.'],
    [
      { saved: 1, noPicture: 'not-in-front' },
      'Saved as proof. There is no picture: another page was in front.',
    ],
    [
      { saved: 3, pictured: 2, already: 1, noPicture: 'not-in-view' },
      '3 comments saved as proof. 2 of 3 with a picture of the page. The words could not be brought into view for a picture. 1 was kept already.',
    ],
    [{ already: 1 }, 'This is kept already.'],
    [{ already: 4 }, '4 were kept already.'],
    [{ refused: 'private' }, 'Nothing is saved from a private window. The comments stay where they are.'],
    [
      { saved: 1, noPicture: 'not-wanted', refused: 'full' },
      'Saved as proof. There is no room left, so not everything was saved. What you saved before is still there.',
    ],
  ] as const)('%j is “%s”', (outcome, sentence) => {
    expect(saveSentence({ ...nothing, ...outcome }, WORDS.en)).toBe(sentence);
  });
});
