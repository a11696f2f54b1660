import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFor } from '../tests/e2e/build.mjs';
import { fillIn, pressOn } from '../tests/e2e/harness/controls.mjs';
import { untilCovered } from '../tests/e2e/harness/thread.mjs';
import { sleep } from '../tests/e2e/harness/wait.mjs';
import { createWorld } from '../tests/e2e/world.mjs';
import { needBrowser } from './browsers.mjs';
import { demoComments } from './demo.mjs';
import { LANGUAGES, serveThread, settled, shoot } from './picture-thread.mjs';
import { main, ROOT, setUp } from './setup.mjs';

/**
 * `node scripts/screenshots.mjs [--docs]`: what people see, in both languages, light, dark and with the colours of the system forced,
 * into .cache/screenshots; motion is reduced in all of them. With --docs it makes the picture of docs/media instead.
 */

/** The button that has a text of one's own judged. */
const READ = { en: 'Read it', fr: 'Lire ce texte' };
/** The box for a text of one's own, and a text to soften in it. */
const SOFTEN = {
  en: { title: 'Soften my words', text: 'You pathetic clown, the bridge was closed on Monday.' },
  fr: { title: 'Adoucir mes mots', text: 'Espèce de gros guignol, le pont était fermé lundi.' },
};
const THEMES = { light: {}, dark: { dark: true }, forced: { forcedColors: true } };

/** The popup with a text of one's own made softer in it. */
async function pictureSofterWords(popup, language, file, look) {
  const { title, text } = SOFTEN[language];
  await pressOn(popup, title);
  await fillIn(popup, '.soften-box textarea', text);
  await popup.evaluate(() => document.querySelector('.soften-box button[type="submit"]').focus());
  await popup.press('Enter');
  await popup.until('the softer words', () => document.querySelector('.soften-box ins, .soften-box del'));
  await shoot(popup, file, look, { full: true });
}

/** The thread and its popup in Gentle mode. */
async function pictureGentle(t, thread, file, look) {
  await t.extension.change({ mode: 'gentle' });
  await thread.until('softer words', () => document.querySelector('[data-cybercare="softened"]') !== null);
  await settled(t, thread);
  await shoot(thread, file('thread-gentle'), look, { full: true });
  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the comments', () => document.querySelector('.softened-words') !== null);
  await shoot(popup, file('popup-gentle'), look, { full: true });
  await t.extension.change({ mode: 'reader' });
}

/** All pictures of one language in one theme. */
async function picture(t, folder, language, theme) {
  const look = THEMES[theme];
  const file = name => join(folder, `${name}-${language}-${theme}.png`);
  const country = language === 'fr' ? 'FR' : 'GB';
  // All these threads together are reason for a break, which no picture is about.
  await t.extension.change({ ...t.defaults, language, country, breakAfter: 0 });

  const thread = await t.open(await serveThread(t, language));
  await thread.resize(760, 900);
  await settled(t, thread);
  await shoot(thread, file('thread'), look, { full: true });

  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the covered comments', () => document.querySelector('.covered-item') !== null);
  await shoot(popup, file('popup'), look);
  await shoot(popup, file('popup-whole'), look, { full: true });
  await pictureSofterWords(popup, language, file('popup-soften'), look);
  await pictureGentle(t, thread, file, look);

  const welcome = await t.openOwn('welcome/index.html');
  await welcome.resize(1100, 900);
  await shoot(welcome, file('welcome-before'), look, { full: true });
  await welcome.until(
    'hostile words to be covered',
    () => document.querySelectorAll('[data-cybercare]').length >= 4,
  );
  await sleep(1200);
  await shoot(welcome, file('welcome-after'), look, { full: true });

  const options = await t.openOwn('options/index.html');
  await options.resize(900, 900);
  await options.show();
  // The facts come last and push down what is below them.
  await options.until('the facts', () => document.querySelector('#model dd') !== null);
  await fillIn(
    options,
    '.try-text textarea',
    (await demoComments()).filter(({ lang }) => lang === language)[1].text,
  );
  await pressOn(options, READ[language]);
  await options.until('the scores', () => document.querySelector('meter') !== null);
  await shoot(options, file('options'), look, { full: true });

  const card = await t.openOwn('options/model-card.html');
  await card.resize(900, 900);
  await shoot(card, file('model-card'), look, { full: true });

  const { url, hostile } = t.fixtures.find(({ name }) => name === 'youtube');
  const youtube = await t.open(url);
  await youtube.resize(1280, 1500);
  await untilCovered(youtube, hostile);
  await shoot(youtube, file('youtube'), look);
  await t.clear();
}

/** Two pictures side by side, as one. */
async function sideBySide(t, [left, right], file) {
  const image = path =>
    `<img width="50%" src="data:image/png;base64,${readFileSync(path).toString('base64')}">`;
  const html = `<!doctype html><style>body{margin:0;display:flex}</style>${image(left)}${image(right)}`;
  const page = await t.open(t.serve(html));
  await page.resize(1520, 900);
  await page.screenshot(file, { full: true });
  console.log(file);
}

/** For the README: the thread before and after. */
async function pictureDocs(t, folder, language) {
  const url = await serveThread(t, language);
  await t.extension.change({ ...t.defaults, language, mode: 'off' });
  const parts = ['before', 'after'].map(name =>
    join(ROOT, '.cache', 'screenshots', `${name}-${language}.png`),
  );
  const page = await t.open(url);
  await page.resize(760, 900);
  await shoot(page, parts[0], {}, { full: true });
  await t.extension.change({ mode: 'reader' });
  await settled(t, page);
  await shoot(page, parts[1], {}, { full: true });
  await sideBySide(t, parts, join(folder, `thread-${language}.png`));
  await t.clear();
}

await main(async () => {
  const { values } = parseArgs({ options: { docs: { type: 'boolean' } } });
  setUp();
  needBrowser('chromium');
  const screenshots = join(ROOT, '.cache', 'screenshots');
  const media = join(ROOT, 'docs', 'media');
  for (const folder of [screenshots, media]) mkdirSync(folder, { recursive: true });
  const world = await createWorld('chromium', buildFor('chromium'));
  try {
    if (values.docs) await pictureDocs(world, media, 'en');
    else
      for (const language of LANGUAGES)
        for (const theme of Object.keys(THEMES)) await picture(world, screenshots, language, theme);
  } finally {
    await world.close();
  }
});
