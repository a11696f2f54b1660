import assert from 'node:assert/strict';
import { threadPage } from '../../scripts/thread-page.mjs';
import { createExtension } from './harness/extension.mjs';
import { BLOG, readFixtures } from './harness/fixtures.mjs';
import { launch } from './harness/launch.mjs';
import { startServer } from './harness/server.mjs';
import { rectangles, source } from './harness/thread.mjs';
import { until } from './harness/wait.mjs';

/** What the stories share: one browser, the server that is its whole internet, and the extension. */

const pathOf = url => new URL(url).origin + new URL(url).pathname;

/** Pages as they are without the extension, to compare with. */
async function readBare(browser, fixtures) {
  const bare = new Map();
  for (const { url } of fixtures) {
    const page = await browser.open(url);
    bare.set(url, { source: await source(page), rectangles: await rectangles(page) });
    await page.close();
  }
  return bare;
}

/**
 * @param {'chromium' | 'firefox'} family
 * @param {string} folder the built extension
 */
export async function createWorld(family, folder) {
  const fixtures = readFixtures();
  const pages = new Map(fixtures.map(({ url, html }) => [pathOf(url), html]));
  const server = await startServer(pages);
  const browser = await launch(family, { port: server.port });
  const bare = await readBare(browser, fixtures);
  const extension = createExtension(browser);
  await extension.install(folder);
  const defaults = await extension.settings();

  let open = [];
  let threads = 0;

  const world = {
    family,
    folder,
    browser,
    extension,
    server,
    fixtures,
    bare,
    defaults,
    openPages: () => open,
    /** Opens an address in a tab that closes when the story ends. */
    async open(url) {
      const page = await extension.open(url);
      open.push(page);
      return page;
    },
    /** The same in a private window. */
    async openPrivate(url) {
      const page = await extension.openPrivate(url);
      open.push(page);
      return page;
    },
    /** Opens one of our own pages, in a window beside. */
    async openOwn(path) {
      const page = await extension.openOwn(path);
      open.push(page);
      return page;
    },
    /** Serves a page on the blog, or elsewhere, without opening it; returns its address. */
    serve(html, headers = {}, origin = BLOG) {
      const url = `${origin}/thread-${++threads}/`;
      pages.set(url, { body: html, headers });
      return url;
    },
    /** Serves a WordPress thread with these comments: texts, or { author, text, replies }; returns its address. */
    serveThread(comments, { more, headers } = {}) {
      const whole = comments.map((comment, index) => ({
        id: index + 1,
        author: `Person ${index + 1}`,
        ...(typeof comment === 'string' ? { text: comment } : comment),
      }));
      return world.serve(threadPage({ title: 'Kitchen dance', comments: whole, more }), headers);
    },
    /** Opens a thread, as `serveThread` takes it. */
    openThread: (comments, options) => world.open(world.serveThread(comments, options)),
    /** What the popup would be told of a page, once its content script listens. */
    summary: page => until(() => extension.messageTab(page.tabId, 'summary'), 'the page to answer'),
    async begin() {
      await extension.change(defaults);
      // All stories together are a hard hour: no popup but the one that is about it suggests a break.
      await extension.ask(api => api.storage.session.remove('recentHostile'));
      await browser.forgetRequests();
      server.refused.length = 0;
      browser.complaints.length = 0;
    },
    /** Holds for every story: nothing asked for beyond the pages, no error in a console. */
    async end() {
      assert.deepEqual(await browser.requests(), [], 'the extension made network requests');
      assert.deepEqual(server.refused, [], 'something other than our pages was asked for');
      assert.deepEqual(browser.complaints, [], 'the extension complained in a console');
    },
    async clear() {
      for (const page of open) await page.close();
      open = [];
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
  return world;
}
