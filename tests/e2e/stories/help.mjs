import assert from 'node:assert/strict';
import { axeViolations, fillIn, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Help by topic, ways to act, and what is there when somebody may be in danger. */

// No pattern knows these words; the model hears them.
const UNSAID_COMMENT = 'I gave my guitar to my brother for good, I will not be needing it where I am going';
const UNSAID_DRAFT =
  'i have written my letters and tidied my room. after tonight nobody will have to put up with me';
const DESPAIR = 'i cant do this anymore, nobody would even notice if i wasnt here';

async function openPopup(t, comments, settings) {
  await t.extension.change({ country: 'FR', ...settings });
  const page = await t.openThread(comments);
  await untilCovered(page, [HOSTILE[0]]);
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the covered comment', () => document.querySelectorAll('.covered-item').length > 0);
  return popup;
}

/** The select under a label, set as a person does. */
const choose = (popup, label, value) =>
  popup.evaluate(
    (label, value) => {
      const { htmlFor } = [...document.querySelectorAll('.screen:not([hidden]) label')].find(
        one => one.innerText.trim() === label,
      );
      const select = document.getElementById(htmlFor);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

const names = popup =>
  popup.evaluate(() => [...document.querySelectorAll('ul.resources > .resource > h3')].map(h => h.innerText));

async function openHelp(t, settings) {
  const popup = await openPopup(t, [KIND[0], HOSTILE[0]], settings);
  await pressOn(popup, settings?.language === 'fr' ? 'Aide' : 'Help');
  await popup.until('help', () => document.querySelector('.help-choices') !== null);
  return popup;
}

story(
  'help: a topic chosen brings those who know about it, and says for whom and when it was checked',
  async t => {
    const popup = await openHelp(t);
    await choose(popup, 'About', 'legal');
    await popup.until('legal help', () => document.body.innerText.includes('116 006'));
    const legal = await names(popup);
    assert.match(legal[0], /3114/, 'the crisis line stays first');
    assert.ok(legal.length <= 6);
    assert.match(await text(popup), /For victims of any offence · .*Checked in November 2026/);

    await choose(popup, 'About', 'crisis');
    await popup.until('other listeners', () => document.body.innerText.includes('SOS Amitié'));

    await choose(popup, 'About', 'report');
    await popup.until('a choice of sites', () => document.querySelector('#report-title') !== null);
    await choose(popup, 'Site', 'reddit');
    await popup.until('the site', () => document.querySelector('#report-title').innerText.includes('Reddit'));
    assert.deepEqual(await axeViolations(popup), []);

    await choose(popup, 'Country', 'GB');
    await popup.until('the number there', () => document.querySelector('a[href="tel:999"]') !== null);
  },
);

story('help: ways to act beyond a reply, and every link out tells nobody where one came from', async t => {
  for (const [language, title, learn] of [
    ['en', 'Do more than reply', 'Learn to step in'],
    ['fr', 'Faire plus que répondre', 'Apprendre à intervenir'],
  ]) {
    const popup = await openHelp(t, { language });
    await pressOn(popup, title);
    await popup.until('ways to act', () => document.querySelectorAll('.act-kind').length === 4);
    assert.ok((await text(popup)).includes(learn));
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('.screen:not([hidden]) a')].map(a => [
        a.getAttribute('href'),
        a.target,
        a.rel,
        a.referrerPolicy,
      ]),
    );
    for (const [href, target, rel, policy] of links.filter(([href]) => !/^(tel|sms):/.test(href))) {
      assert.match(href, /^https:\/\/[^?#]+$/);
      assert.deepEqual([target, rel, policy], ['_blank', 'noopener noreferrer', 'no-referrer']);
    }
    assert.deepEqual(await axeViolations(popup), []);
    await t.clear();
  }
});

story(
  'danger: a writer who may not be safe is pointed out, with who listens and words to say privately',
  async t => {
    const popup = await openPopup(t, [
      KIND[0],
      HOSTILE[0],
      DESPAIR,
      'This exam is killing me, see you Monday.',
    ]);
    await popup.until('the card', () => document.querySelector('.crisis-card') !== null);
    const card = await popup.evaluate(() => document.querySelector('.crisis-card').innerText);
    assert.match(card, /Someone here may not be safe/);
    assert.match(card, /3114/);
    assert.ok(!card.includes(DESPAIR), 'the words are kept back until asked for');
    assert.equal(await popup.evaluate(() => document.querySelectorAll('.endangered > li').length), 1);
    const [number] = await popup.evaluate(() =>
      [...document.querySelectorAll('.crisis-card .emergency a')].map(a => a.getAttribute('href')),
    );
    assert.equal(number, 'tel:112');
    await pressOn(popup, 'Words to say privately');
    const first = await popup.until(
      'words',
      () => document.querySelector('.private-words .reply')?.innerText,
    );
    await pressOn(popup, 'Other words');
    await popup.until(
      'other words',
      first => document.querySelector('.private-words .reply').innerText !== first,
      first,
    );
    assert.deepEqual(await axeViolations(popup), []);
    await pressOn(popup, 'More people who listen');
    await popup.until('help on this topic', () =>
      [...document.querySelectorAll('.help-choices select')].some(({ value }) => value === 'crisis'),
    );
    await popup.press('Escape');
    await popup.until('the page again', () =>
      document.activeElement?.innerText?.includes('More people who listen'),
    );
  },
);

story('danger: a French cry gets French words to say, whatever the interface speaks', async t => {
  const cry = 'Je n’en peux plus, j’ai envie de mourir et personne ne le remarque autour de moi.';
  const popup = await openPopup(t, [KIND[0], HOSTILE[0], cry]);
  await popup.until('the card', () => document.querySelector('.crisis-card') !== null);
  await pressOn(popup, 'Words to say privately');
  await popup.until('French words', () => document.querySelector('.private-words .reply')?.lang === 'fr');
  await pressOn(popup, 'Read the words');
  await popup.until('the cry', () => document.querySelector('.endangered blockquote')?.lang === 'fr');
});

story('danger: in a draft of one’s own, in French', async t => {
  const popup = await openPopup(t, [KIND[0], HOSTILE[0]], { language: 'fr' });
  await pressOn(popup, 'Adoucir mes mots');
  await fillIn(popup, '.soften-box textarea', 'chui au bout du rouleau, jveux pu vivre');
  await popup.evaluate(() => document.querySelector('.soften-box button[type="submit"]').focus());
  await popup.press('Enter');
  await popup.until('the card', () => document.querySelector('.soften-box .crisis-card') !== null);
  assert.match(await text(popup), /personne n’a à le porter sans aide/);
  assert.deepEqual(await axeViolations(popup), []);
});

story('danger: a cry that no pattern knows is heard, in a comment and in a draft of one’s own', async t => {
  const popup = await openPopup(t, [KIND[0], HOSTILE[0], UNSAID_COMMENT]);
  await popup.until('the writer', () => document.querySelectorAll('.endangered > li').length === 1);
  await pressOn(popup, 'Soften my words');
  await fillIn(popup, '.soften-box textarea', UNSAID_DRAFT);
  await popup.evaluate(() => document.querySelector('.soften-box button[type="submit"]').focus());
  await popup.press('Enter');
  await popup.until('the number', () =>
    document.querySelector('.soften-box .crisis-card .emergency a[href="tel:112"]'),
  );
  assert.match(await text(popup), /3114/);
});

/** Texts somebody selects and has checked, and what the popup says of them. */
const SELECTED = [
  {
    language: 'en',
    text: 'I want to die and nobody here would notice.',
    title: 'Someone here may not be safe',
  },
  { language: 'en', text: 'Go kill yourself, you turnip.', title: 'Nobody has the right to write that' },
  { language: 'fr', text: 'J’ai envie de mourir et personne ne le remarque.', title: 'en danger' },
  { language: 'fr', text: 'Va te pendre, espèce de guignol.', title: 'Personne n’a le droit' },
];

/** The popup as it opens when “Check this text” was chosen for a selection. */
async function openChecked(t, selectionText) {
  const page = await t.openThread([KIND[0]]);
  await t.extension.ask(api => api.action.setPopup({ popup: '' }));
  await t.browser.chooseMenu({ menuItemId: 'check-text', selectionText }, page.tabId);
  const find = async () => {
    for (const one of await t.browser.pages())
      if ((await one.url().catch(() => '')).includes('/popup/index.html')) return one;
    return null;
  };
  const popup = await until(find, 'the popup to open');
  await t.extension.ask(api => api.action.setPopup({ popup: api.runtime.getURL('popup/index.html') }));
  t.openPages().push(popup);
  await popup.resize(360, 600);
  return popup;
}

for (const [at, { language, text: selected, title }] of SELECTED.entries()) {
  story(
    `danger: in a selected text, with who listens (${at % 2 ? 'aimed at someone' : 'of its writer'}, ${language})`,
    async t => {
      await t.extension.change({ country: 'FR', language });
      const popup = await openChecked(t, selected);
      await popup.until('the card', () => document.querySelector('.crisis-card') !== null);
      const card = await popup.evaluate(() => document.querySelector('.crisis-card').innerText);
      assert.ok(card.includes(title), card);
      assert.ok(card.includes('3114'));
      assert.ok(!(await text(popup)).includes(selected), 'the words are kept back until asked for');
      await pressOn(popup, language === 'fr' ? 'Des mots à dire en privé' : 'Words to say privately');
      await popup.until('words', () => document.querySelector('.private-words .reply')?.innerText);
      for (const dark of [false, true]) {
        await popup.emulate({ dark, reducedMotion: true });
        assert.deepEqual(await axeViolations(popup), [], dark ? 'dark' : 'light');
      }
      await popup.emulate({});
    },
  );
}
