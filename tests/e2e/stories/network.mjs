import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import { story } from '../harness/story.mjs';
import { until } from '../harness/wait.mjs';

/** Whether the counting of requests counts: an extension that does phone home must be seen. */

const STYLE = 'veil.css';

function writeChatty(family) {
  const folder = join(ROOT, '.cache', 'e2e', `${family}-chatty`);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Chatty',
    version: '1',
    background: family === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://blog.example.org/*'], js: ['content.js'] }],
    host_permissions: ['https://collector.example/*'],
    browser_specific_settings: { gecko: { id: 'cybercare@cybercare.example' } },
  };
  if (family !== 'firefox') delete manifest.browser_specific_settings;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `fetch('https://collector.example/from-worker').catch(() => {});`,
  );
  writeFileSync(
    join(folder, 'content.js'),
    `fetch('https://collector.example/from-page', { mode: 'no-cors' }).catch(() => {});`,
  );
  writeFileSync(join(folder, STYLE), '');
  return folder;
}

story('a request of an extension is counted, from its worker and from a page', async t => {
  await t.extension.replace(writeChatty(t.family), { welcome: false });
  try {
    await t.open(t.serve('<!doctype html><title>A page</title>'));
    const expected = ['https://collector.example/from-page', 'https://collector.example/from-worker'];
    // Firefox sends what a content script asks for in the name of its page: there the server's list tells.
    const refused = () => t.server.refused.map(request => request.replace(/^\w+ /, ''));
    const seen = async () => [...new Set([...(await t.browser.requests()), ...refused()])].sort();
    await until(async () => (await seen()).length >= 2, 'both requests to be seen');
    assert.deepEqual(await seen(), expected);
    assert.ok(
      (await t.browser.requests()).includes(expected[1]),
      'the request of the worker is known as such',
    );
  } finally {
    await t.extension.replace(t.folder);
    await t.browser.forgetRequests();
    t.server.refused.length = 0;
  }
});
