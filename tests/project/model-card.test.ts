import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from './repository.ts';

/** The page for some Markdown, made by the script the build uses. */
const pageOf = (markdown: string): string =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { modelCard } from './scripts/model-card.mjs'; console.log(modelCard(${JSON.stringify(markdown)}));`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  ).stdout;

it.each([
  ['a heading', '## Known *failures*', '<h2>Known <em>failures</em></h2>'],
  ['a paragraph over two lines', 'It **errs**\noften.', '<p>It <strong>errs</strong> often.</p>'],
  ['a list', '- one\n  more\n- two', '<ul><li>one more</li><li>two</li></ul>'],
  ['code with stars', '`2 * 3 * 4`', '<p><code>2 * 3 * 4</code></p>'],
  [
    'a link, which opens nothing',
    'see [`the list`](https://a.example/x)',
    '<p>see <code>the list</code></p>',
  ],
  ['signs that are markup elsewhere', 'a < b & <img src=x>', '<p>a &lt; b &amp; &lt;img src=x&gt;</p>'],
  [
    'a table',
    '| | en |\n|---|---|\n| AUC | .9 |',
    '<thead><tr><td></td><th>en</th></tr></thead><tbody><tr><td>AUC</td><td>.9</td></tr></tbody>',
  ],
])('the model card as a page keeps %s', (_, markdown, html) => {
  expect(pageOf(`# Card\n\n${markdown}\n`)).toContain(html);
});

it('has one title, also of two cards', () => {
  const page = pageOf('# One\n\ntext\n\n# Two\n\ntext');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page).toContain('<h2>Two</h2>');
});
