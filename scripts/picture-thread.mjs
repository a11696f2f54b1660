import { sleep, until } from '../tests/e2e/harness/wait.mjs';
import { demoComments } from './demo.mjs';
import { threadPage } from './thread-page.mjs';

/** The demonstration thread as pictures are taken of it. */

export const LANGUAGES = ['en', 'fr'];

const TITLES = { en: 'My first dance in ten years', fr: 'Dix ans que je n’avais pas dansé' };

/** Waits until a page’s comments are all read. */
export const settled = (t, page) =>
  until(async () => {
    const { counts } = await t.summary(page);
    return counts.found > 0 && counts.waiting === 0;
  }, 'the thread to be read');

/**
 * The demonstration thread of one language, at an address of its own.
 * @param {{ order?: number[], more?: string }} options which comments, by their place in the thread; markup after them
 */
export async function serveThread(t, language, { order, more } = {}) {
  const all = (await demoComments()).filter(({ lang }) => lang === language);
  const comments = order ? order.map(at => all[at]) : all;
  return t.serve(threadPage({ title: TITLES[language], comments, language, more }));
}

/**
 * Takes a picture of what is seen of a page, or of all of it.
 * @param {{ dark?: boolean, forcedColors?: boolean }} look
 */
export async function shoot(page, file, look, options) {
  await page.show();
  await page.emulate({ ...look, reducedMotion: true });
  await sleep(150);
  await page.screenshot(file, options);
  console.log(file);
}
