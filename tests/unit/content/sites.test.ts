// @vitest-environment happy-dom
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBoxes } from '../../../src/content/boxes.ts';
import { SITES, siteFor } from '../../../src/content/sites/index.ts';
import { type Heard, layOut, listen, look, write } from './page.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/sites');

/** Every saved thread: thread.html with expected.json, thread-fr.html with expected-fr.json. */
const threads = fs
  .readdirSync(FIXTURES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name: site }) =>
    fs
      .readdirSync(path.join(FIXTURES, site))
      .filter(file => /^thread.*\.html$/.test(file))
      .map(file => [site, file] as const),
  );

/** The address each thread was saved from, in the site's own manner. */
const addresses = JSON.parse(fs.readFileSync(path.join(FIXTURES, 'urls.json'), 'utf8')) as Record<
  string,
  string
>;

const SHADOW = 'template[shadowrootmode]';

/** Puts a thread on the page, with the shadow roots that a real parser makes of templates. */
function open(id: string, file: string): void {
  const page = new DOMParser().parseFromString(
    fs.readFileSync(path.join(FIXTURES, id, file), 'utf8'),
    'text/html',
  );
  for (const name of ['id', 'class']) document.documentElement.removeAttribute(name);
  for (const element of ['documentElement', 'body'] as const)
    for (const { name, value } of page[element].attributes) document[element].setAttribute(name, value);
  document.head.replaceChildren(...document.importNode(page.head, true).childNodes);
  document.body.replaceChildren(...document.importNode(page.body, true).childNodes);
  for (const template of document.querySelectorAll<HTMLTemplateElement>(SHADOW)) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

/** The page and the shadow roots in which its site keeps comments. */
const roots = (shadowHosts: string | undefined): (Document | ShadowRoot)[] => [
  document,
  ...[...document.querySelectorAll(shadowHosts ?? 'none')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

let heard: Heard | undefined;
beforeEach(layOut);
afterEach(() => {
  heard?.stop.abort();
  document.head.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  vi.unstubAllGlobals();
});

describe('Every site', () => {
  it.each(SITES.map(site => [site.id]))('%s has a saved thread', id => {
    expect(threads.map(([site]) => site)).toContain(id);
  });

  it.each(SITES.map(site => [site.id, site] as const))(
    '%s says where it lives and what it was checked on, or that it was on nothing',
    (_, site) => {
      expect(site.matches.length || site.marker).toBeTruthy();
      expect(site.pages.length).toBeGreaterThan(0);
      if (site.basis === 'memory') expect(site.checked).toBeUndefined();
      else expect(site.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    },
  );

  it.each(SITES.filter(site => site.box).map(site => [site.id, site] as const))(
    '%s has a saved thread with the box people write in, whose words are nobody’s comment',
    (id, { box = '', shadowHosts }) => {
      const boxes = threads
        .filter(([site]) => site === id)
        .flatMap(([, file]) => {
          open(id, file);
          return roots(shadowHosts).flatMap(root => findBoxes(root as Document, box));
        });
      expect(boxes).not.toEqual([]);
    },
  );

  it.each(threads)('%s: under its own address, the page of %s is known for what it is', (id, file) => {
    open(id, file);
    const address = addresses[`${id}/${file}`] ?? '';
    expect(siteFor(new URL(address), document)?.id).toBe(id);
  });

  it('and no address is of a thread that is not there', () => {
    expect(Object.keys(addresses).sort()).toEqual(threads.map(thread => thread.join('/')).sort());
  });

  it.each(threads)('%s: every comment of %s is found, and nothing else', async (id, file) => {
    open(id, file);
    const site = SITES.find(candidate => candidate.id === id)!;
    const answer = file.replace('thread', 'expected').replace('.html', '.json');
    const expected = JSON.parse(fs.readFileSync(path.join(FIXTURES, id, answer), 'utf8')) as unknown[];
    heard = listen(site);
    const { scanner } = heard;
    await vi.waitUntil(() => scanner.comments().length >= expected.length).catch(() => undefined);
    await look();
    expect(scanner.comments().map(({ author, text }) => ({ author, text }))).toEqual(expected);
    const ids = scanner.comments().map(comment => comment.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('The site of a page', () => {
  const wordpress =
    '<ol class="comment-list"><li class="comment even thread-even depth-1" id="comment-1"></li></ol>';
  const latest =
    '<ul id="recentcomments"><li class="recentcomments">Ada on <a href="/x#comment-1">Bells</a></li></ul>' +
    '<ol class="wp-block-latest-comments"><li class="wp-block-latest-comments__comment"><article></article></li></ol>';

  it.each([
    ['https://www.youtube.com/watch?v=1', '', 'youtube'],
    ['https://m.youtube.com/watch?v=1', '', 'youtube'],
    ['https://music.youtube.com/watch?v=1', '', null],
    ['https://www.reddit.com/r/a/comments/b/', '', 'reddit'],
    ['https://www.reddit.com/r/a/comments/b/', '<div class="commentarea"></div>', 'old-reddit'],
    [
      'https://www.reddit.com/',
      '<div class="Comment t1_a"><div data-testid="comment"></div></div>',
      'reddit-classic',
    ],
    ['https://old.reddit.com/r/a/comments/b/', '<div class="commentarea"></div>', 'old-reddit'],
    ['https://x.com/a/status/1', '', 'x'],
    ['https://twitter.com/a/status/1', '', 'x'],
    ['https://notx.com/a/status/1', '', null],
    ['https://news.ycombinator.com/item?id=1', '', 'hacker-news'],
    ['https://blog.example.org/post', wordpress, 'wordpress'],
    ['https://www.youtube.com/watch?v=1', wordpress, 'youtube'],
    ['https://blog.example.org/post', '<input type="hidden" id="comment_post_ID">', 'wordpress'],
    ['https://blog.example.org/', latest, null],
    ['https://code.example.org/', '<pre><span class="comment"># a comment</span></pre>', null],
    ['https://example.org/', '<p class="comment">Anyone?</p>', null],
  ])('%s with %j is %s', (url, html, id) => {
    write(html);
    expect(siteFor(new URL(url), document)?.id ?? null).toBe(id);
  });
});
