import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFor } from '../tests/e2e/build.mjs';
import { fillIn, pressOn } from '../tests/e2e/harness/controls.mjs';
import { until } from '../tests/e2e/harness/wait.mjs';
import { createWorld } from '../tests/e2e/world.mjs';
import { needBrowser } from './browsers.mjs';
import { LANGUAGES, serveThread, settled, shoot } from './picture-thread.mjs';
import { readPng, writeAnimation, writePng } from './png.mjs';
import { main, ROOT, setUp } from './setup.mjs';
import { FILM, filmFrame, poster, tile } from './store-pages.mjs';

/**
 * `node scripts/store-media.mjs`: the pictures of store/media, from the built extension in Chromium on pages of our own:
 * five of 1280 × 800 and a short animation a language, the tile and the logo.
 */

const MEDIA = join(ROOT, 'store/media');
const RAW = join(ROOT, '.cache/store-media');
const SIGN = readFileSync(join(ROOT, 'src/icons/sign.svg'), 'utf8');

/** Comments by their place in the demonstration: kind, hostile, critical, hostile, teasing. */
const ORDER = [0, 4, 2, 1, 3, 5];
const DRAFT = {
  en: 'You pathetic clown, the sound is late.',
  fr: 'Espèce de gros guignol, le son est décalé.',
};
const SEND = { en: 'Post', fr: 'Publier' };
const HELP = { en: 'Help', fr: 'Aide' };
const COUNTRY = { en: 'GB', fr: 'FR' };
/** What the site's own button looks like, below its box. */
const sendButton = language =>
  `<style>#respond p{margin:0}#send{margin-top:.75rem;padding:.5rem 1.2rem;font:inherit;border:1px solid var(--line);border-radius:12px;background:var(--card);color:inherit}</style><button id="send" form="respond" type="submit">${SEND[language]}</button>`;

const captionsOf = language =>
  [...readFileSync(join(ROOT, `store/listing-${language}.md`), 'utf8').matchAll(/^\d\. (.*)$/gm)].map(
    match => match[1],
  );

const dataUrl = file => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** Shows a page of markup at its size, and gives its pixels. */
async function drawn(t, html, [width, height]) {
  const page = await t.open(t.serve(html));
  await page.resize(width, height);
  const file = join(RAW, 'drawn.png');
  await shoot(page, file, {});
  await page.close();
  return readPng(readFileSync(file));
}

function keep(name, bytes) {
  writeFileSync(join(MEDIA, name), bytes);
  console.log(`store/media/${name}  ${Math.round(bytes.length / 1024)} KB`);
}

async function popupOf(t, thread, ready) {
  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 610);
  await popup.until('the popup', ready);
  return popup;
}

/** Has the site's box hold a hostile draft, and presses its button until the panel asks. */
async function pauseIn(page, language) {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await until(
    async () => {
      await fillIn(page, '#comment', DRAFT[language]);
      await pressOn(page, SEND[language]);
      await page.until('the panel', () => document.querySelector('[data-cybercare^="panel"]') !== null);
      return true;
    },
    'the pause',
    60_000,
  );
  await page.evaluate(() => document.activeElement?.blur());
}

/** What is seen, picture by picture, as files: the thread in each state and the popup on it. */
async function takeParts(t, language) {
  const part = name => join(RAW, `${name}-${language}.png`);
  await t.extension.change({
    ...t.defaults,
    language,
    country: COUNTRY[language],
    breakAfter: 0,
    mode: 'off',
  });
  const url = await serveThread(t, language, { order: ORDER, more: sendButton(language) });
  const thread = await t.open(url);
  const shootThread = async (name, size) => {
    await thread.resize(...size);
    // A film is low: its first comment stands under the title of the page.
    await thread.evaluate(top => window.scrollTo(0, top), size === film ? 110 : 0);
    await shoot(thread, part(name), {});
  };
  const film = [800, 430];
  const wide = [800, 630];
  await shootThread('film-off', film);

  await t.extension.change({ mode: 'reader' });
  await settled(t, thread);
  await shootThread('film-covered', film);
  await shootThread('covered', wide);
  const { covered } = await t.summary(thread);
  const reveal = shown => t.extension.messageTab(thread.tabId, 'reveal', { id: covered[0].id, shown });
  await reveal(true);
  await shootThread('film-shown', film);
  await reveal(false);

  const popup = await popupOf(t, thread, () => document.querySelector('.covered-item') !== null);
  await shoot(popup, part('popup'), {});
  await pressOn(popup, HELP[language]);
  await popup.until('the lines', () => document.querySelectorAll('.resource').length > 1);
  await shoot(popup, part('help'), {});
  await popup.close();

  const coach = await popupOf(t, thread, () => document.querySelector('.covered-item') !== null);
  await coach.evaluate(() => document.querySelector('.covered-item .button.kind').click());
  await coach.until('the words', () => document.querySelector('.coach-card textarea') !== null);
  await coach.evaluate(() => document.querySelector('.coach-cards').scrollIntoView());
  await shoot(coach, part('coach'), {});
  await coach.close();

  await t.extension.change({ mode: 'gentle' });
  await thread.until('softer words', () => document.querySelector('[data-cybercare="softened"]') !== null);
  await settled(t, thread);
  await shootThread('film-softened', film);
  await shootThread('softened', wide);
  const gentle = await popupOf(t, thread, () => document.querySelector('.softened-words') !== null);
  await gentle.evaluate(() => document.querySelector('.softened-words').scrollIntoView({ block: 'center' }));
  await shoot(gentle, part('popup-softened'), {});
  await gentle.close();

  await t.extension.change({ mode: 'reader' });
  await settled(t, thread);
  await thread.resize(...wide);
  await pauseIn(thread, language);
  await shoot(thread, part('pause'), {});
  await thread.resize(...film);
  await thread.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await shoot(thread, part('film-pause'), {});

  const welcome = await t.openOwn('welcome/index.html');
  await welcome.resize(800, 630);
  await welcome.until('covered words', () => document.querySelectorAll('[data-cybercare]').length >= 4);
  await shoot(welcome, part('welcome'), {});
  return name => dataUrl(part(name));
}

const POSTERS = [
  ['covered', 'popup'],
  ['softened', 'popup-softened'],
  ['covered', 'coach'],
  ['pause'],
  ['welcome', 'help'],
];

await main(async () => {
  setUp();
  needBrowser('chromium');
  for (const folder of [MEDIA, RAW]) mkdirSync(folder, { recursive: true });
  const world = await createWorld('chromium', buildFor('chromium'));
  try {
    for (const language of LANGUAGES) {
      const part = await takeParts(world, language);
      await world.clear();
      await world.extension.change({ mode: 'off' });
      for (const [index, caption] of captionsOf(language).entries()) {
        const html = poster({ sign: SIGN, caption, language, parts: POSTERS[index].map(part) });
        keep(`${language}-${index + 1}.png`, writePng(await drawn(world, html, [1280, 800])));
      }
      const frames = [];
      for (const { name, words, ms } of FILM) {
        const html = filmFrame({ sign: SIGN, words: words[language], language, part: part(name) });
        frames.push({ picture: await drawn(world, html, [800, 500]), ms });
      }
      keep(`${language}-film.png`, writeAnimation(frames, 3));
    }
    keep(
      'tile-440x280.png',
      writePng(await drawn(world, tile({ sign: SIGN, width: 440, height: 280 }), [440, 280])),
    );
    keep(
      'logo-300x300.png',
      writePng(await drawn(world, tile({ sign: SIGN, width: 300, height: 300 }), [300, 300])),
    );
  } finally {
    await world.close();
  }
});
