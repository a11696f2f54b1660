import assert from 'node:assert/strict';
import { axeViolations, fillIn, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** "About the model" in the options: the self-test, a text of one's own, the card. */

const IN = {
  en: {
    test: 'Test the model',
    passed: /All is well: Cybercare’s own model answers as it did/,
    read: 'Read it',
    texts: { friendly: KIND[0], hostile: HOSTILE[0] },
    shown: /Cybercare would show it/,
    covered: /Cybercare would cover it: .*insult/,
    nothing: /There are no words in it to read/,
    long: /5,001 characters, and Cybercare reads at most 5,000 at once/,
    likely: /^(very )?likely, \d+%$/,
    unlikely: /^(very )?unlikely, \d+%$/,
    readAs: /Read as English by Cybercare’s own model in \d/,
  },
  fr: {
    test: 'Tester le modèle',
    passed: /Tout va bien\u00a0: le modèle de Cybercare répond comme lors de sa publication/,
    read: 'Lire ce texte',
    texts: { friendly: KIND[2], hostile: HOSTILE[2] },
    shown: /Cybercare l’afficherait/,
    covered: /Cybercare le masquerait\u00a0: .*insulte/,
    nothing: /Ce texte ne contient aucun mot à lire/,
    long: /5\u202f001 caractères, et Cybercare en lit 5\u202f000 au plus à la fois/,
    likely: /^(très )?probable, \d+\s%$/,
    unlikely: /^(très )?peu probable, \d+\s%$/,
    readAs: /Lu en \d.* par le modèle de Cybercare, comme un texte en français/,
  },
};

const outcome = page => page.evaluate(() => document.querySelector('.try-outcome')?.innerText ?? '');

/** The facts come last and push down what is below them. */
const untilShown = page =>
  page.until(
    'the facts, and what stands above them',
    () =>
      document.querySelector('#model dd') !== null &&
      document.querySelector('#insights .insights-empty, #insights .look-back') !== null,
  );

/** Has the page read a text, and gives what it says of it. */
async function tryText(page, words, text, expected) {
  await fillIn(page, '.try-text textarea', text);
  await pressOn(page, words.read);
  await page.until(
    `the page to say ${expected}`,
    source => {
      return new RegExp(source, 'u').test(document.querySelector('.try-outcome')?.innerText ?? '');
    },
    expected.source,
  );
  assert.match(await outcome(page), expected);
}

/** The bars by the name of what they are of: { value, words } */
const bars = page =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.scores meter')].map(meter => [
        meter.getAttribute('aria-label'),
        { value: meter.value, words: meter.getAttribute('aria-valuetext') },
      ]),
    ),
  );

for (const [language, words] of Object.entries(IN)) {
  story(`a person tries texts and tests the model (${language})`, async t => {
    await t.extension.change({ language });
    const page = await t.openOwn('options/index.html');
    await untilShown(page);

    await pressOn(page, words.test);
    await page.until(
      'the self-test to say how it went',
      source => new RegExp(source, 'u').test(document.querySelector('.self-test').innerText),
      words.passed.source,
    );

    await tryText(page, words, words.texts.friendly, words.shown);
    const friendlyBars = await bars(page);
    assert.equal(Object.keys(friendlyBars).length, 9);
    assert.match(friendlyBars.hostile.words, words.unlikely);
    assert.match(await text(page), words.readAs);
    assert.deepEqual(await axeViolations(page), []);

    await tryText(page, words, words.texts.hostile, words.covered);
    assert.match((await bars(page)).hostile.words, words.likely);

    await tryText(page, words, '', words.nothing);
    assert.deepEqual(await bars(page), {});
    await tryText(page, words, 'a'.repeat(5001), words.long);

    const kept = JSON.stringify(await t.extension.ask(api => api.storage.local.get(null)));
    for (const tried of Object.values(words.texts)) assert.ok(!kept.includes(tried), 'a text was stored');
  });
}

story('a tried text follows the choices made: kinds that are shown, sensitivity, off', async t => {
  await t.extension.change({
    mode: 'off',
    treatments: Object.fromEntries(Object.keys(t.defaults.treatments).map(kind => [kind, 'show'])),
  });
  const page = await t.openOwn('options/index.html');
  await untilShown(page);
  await tryText(page, IN.en, HOSTILE[0], /would show it, as you chose for this kind: /);
});

story('settings that ask for a model this build does not hold: a sentence, and a way out', async t => {
  await t.extension.change({ engine: 'google' });
  const page = await t.openOwn('options/index.html');
  await page.until('the sentence', () => document.querySelector('.engine-notice') !== null);
  assert.match(await text(page), /Google’s model, which this installation does not hold/);
  await pressOn(page, 'Choose Cybercare’s own');
  await page.until('the sentence to go', () => document.querySelector('.engine-notice') === null);
  assert.equal((await t.extension.settings()).engine, 'ours');
});

story('the model card opens from the options and links nowhere', async t => {
  const page = await t.openOwn('options/index.html');
  await page.until('the link', () => document.querySelector('a[href="model-card.html"]') !== null);
  await page.goto(await page.evaluate(() => document.querySelector('a[href="model-card.html"]').href));
  assert.match(await text(page), /Known failures/);
  assert.equal(await page.evaluate(() => document.querySelectorAll('a').length), 0);
});
