import assert from 'node:assert/strict';
import { axeViolations, fillIn, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Answering with kindness, from the popup: words that can help, made one's own, and never sent. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

async function openPopup(t, thread) {
  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length > 0);
  // Headless browsers have no clipboard of their own; what is written is what counts.
  await popup.evaluate(() => {
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async words => void window.copied.push(words) },
    });
  });
  return popup;
}

const untilCards = popup =>
  popup.until('cards', () => document.querySelectorAll('.coach-card h3').length > 0);

/** The popup with the coach open for the first hostile comment of a thread. */
async function openCoach(t, comments = THREAD, covered = COVERED, answer = 'Answer with kindness') {
  const thread = await t.openThread(comments);
  await untilCovered(thread, covered);
  const popup = await openPopup(t, thread);
  await pressOn(popup, answer);
  await untilCards(popup);
  return { thread, popup };
}

const cards = popup =>
  popup.evaluate(() => [...document.querySelectorAll('.coach-card > h3')].map(card => card.innerText));
const draft = popup => popup.evaluate(() => document.querySelector('.coach-card textarea')?.value ?? '');
const tone = popup => popup.evaluate(() => document.querySelector('.coach .draft-tone')?.innerText.trim());

/** What somebody meets who does not look: whether a button is there to be pressed. */
const isOffered = (popup, label) =>
  popup.evaluate(
    label =>
      [...document.querySelectorAll('.coach button')].some(
        one => one.innerText.trim() === label && one.getClientRects().length > 0,
      ),
    label,
  );

const choose = (popup, situation) =>
  popup.evaluate(situation => {
    const select = document.querySelector('.coach select');
    select.value = situation;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, situation);

const IN_BOX = 'Put it in the reply box';

story('coach: a bystander makes kind words their own, hears how they sound, and copies them', async t => {
  const { popup } = await openCoach(t);
  assert.deepEqual(await cards(popup), ['Stand with them', 'Back to the subject', 'Say that it hurts']);
  assert.ok(!(await text(popup)).includes(HOSTILE[0]), 'the hostile words are kept back until asked for');
  const first = await draft(popup);
  assert.match(first, /^\p{Lu}.+[.?]$/u);

  await pressOn(popup, 'Other words');
  const second = await until(async () => {
    const now = await draft(popup);
    return now !== first && now;
  }, 'other words');
  await pressOn(popup, 'The words before');
  await until(async () => (await draft(popup)) === first, 'the words before');
  assert.notEqual(second, first);

  await fillIn(popup, '.coach-card textarea', `You pathetic clown, Person 2, ${HOSTILE[0]}`);
  await until(async () => (await tone(popup)) === 'May hurt', 'the tone to be heard');
  const concerns = await popup.evaluate(() => document.querySelector('.draft-said').innerText);
  assert.match(concerns, /repeats words of the comment/);
  assert.match(concerns, /names the author/);
  await fillIn(popup, '.coach-card textarea', 'You pathetic clown, the bridge was closed on Monday.');
  await popup.until('the offer', () => document.querySelector('.draft .row button') !== null);
  await pressOn(popup, 'Soften my words');
  await until(async () => !/clown/.test(await draft(popup)), 'softer words');
  await pressOn(popup, 'As I wrote it');
  await until(async () => /clown/.test(await draft(popup)), 'one’s own words again');

  await fillIn(popup, '.coach-card textarea', 'I loved this, thank you so much for sharing it.');
  await until(async () => (await tone(popup)) === 'Sounds kind', 'the tone to be kind');
  await pressOn(popup, 'Copy');
  const [copied] = await popup.until('a copy', () => window.copied.length > 0 && window.copied);
  assert.equal(copied, 'I loved this, thank you so much for sharing it.');
  const stored = JSON.stringify(await t.extension.ask(api => api.storage.local.get(null)));
  assert.ok(!stored.includes('I loved this'), 'the words were stored');
});

story('coach: words go into the reply box of the page, once a thread, and are never sent', async t => {
  const { thread, popup } = await openCoach(t);
  const words = await draft(popup);
  await thread.evaluate(() => {
    window.sent = 0;
    document.querySelector('#respond').addEventListener('submit', event => {
      event.preventDefault();
      window.sent += 1;
    });
  });
  await pressOn(popup, IN_BOX);
  await thread.until(
    'the words in the box',
    words => document.querySelector('#comment').value === words,
    words,
  );
  await until(async () => /It is in the reply box/.test(await text(popup)), 'the word that it is done');
  await pressOn(popup, IN_BOX);
  await until(async () => /begun to write/.test(await text(popup)), 'a draft to be left alone');
  assert.equal(await thread.evaluate(() => window.sent), 0);

  // The popup closes with the next click beside it; the thread is remembered, and the words are not offered again.
  const again = await openPopup(t, thread);
  await pressOn(again, 'Answer with kindness');
  await untilCards(again);
  assert.match(await text(again), /One public answer a thread is enough/);
  assert.equal(await isOffered(again, IN_BOX), false);
  await pressOn(again, 'I have not answered yet');
  await until(() => isOffered(again, IN_BOX), 'words to answer with');
  assert.notEqual(await draft(again), words, 'no words twice in a thread');
});

story('coach: the words of every public card go into the reply box, also those of the last one', async t => {
  const { thread, popup } = await openCoach(t);
  await choose(popup, 'S1');
  const lastWords = () => document.querySelector('.coach-card:last-child .coach-words')?.innerText;
  const words = await popup.until('three cards', lastWords);
  assert.equal((await cards(popup)).length, 3);
  await popup.evaluate(() => document.querySelector('.coach-card:last-child .button.kind').click());
  await popup.until('the box for them', () => document.querySelector('.coach-card:last-child textarea'));
  assert.equal(await draft(popup), words, 'one card is open at a time');
  await pressOn(popup, IN_BOX);
  await thread.until(
    'the words in the box',
    words => document.querySelector('#comment').value === words,
    words,
  );
});

story(
  'coach: where there is no reply box, it says so, and what was written is still there later',
  async t => {
    const { thread, popup } = await openCoach(t);
    await thread.evaluate(() => document.querySelector('#respond').remove());
    const own = 'I watched it with my dad, and we both smiled.';
    await fillIn(popup, '.coach-card textarea', own);
    await pressOn(popup, IN_BOX);
    await until(async () => /no open reply box/.test(await text(popup)), 'the word that there is none');
    const again = await openPopup(t, thread);
    await pressOn(again, 'Answer with kindness');
    await until(async () => (await draft(again)) === own, 'the words begun before');
  },
);

story(
  'coach: for threats and the like there are no public words, whatever one says is happening',
  async t => {
    const { popup } = await openCoach(t);
    await until(() => isOffered(popup, IN_BOX), 'public words');
    for (const [situation, first] of [
      ['S5', 'Report it'],
      ['S4', 'A private word'],
      ['S6', 'Back to the subject'],
      ['S7', 'Report it'],
    ]) {
      await choose(popup, situation);
      await until(async () => (await cards(popup))[0] === first, `advice for ${situation}`);
      assert.equal(await isOffered(popup, IN_BOX), false, situation);
    }
    await choose(popup, 'S3');
    await popup.until('the switch', () => document.querySelector('.coach [role="switch"]') !== null);
    assert.match(await text(popup), /you owe nobody an answer/);
    await popup.evaluate(() => document.querySelector('.coach [role="switch"]').click());
    await until(async () => (await cards(popup))[0] === 'Leave it there', 'leaving it to come first');
  },
);

story('coach: the person attacked is told they owe no answer, and it is remembered in the tab', async t => {
  const { thread, popup } = await openCoach(t);
  await pressOn(popup, 'It’s about me');
  await until(async () => (await cards(popup))[0] === 'Leave it there', 'the advice');
  assert.deepEqual(await cards(popup), ['Leave it there', 'Keep proof', 'Ask a friend']);
  assert.equal(await isOffered(popup, IN_BOX), false);
  await pressOn(popup, 'Who can help');
  await popup.until('help', () => document.querySelector('a[href^="tel:"]') !== null);
  await popup.press('Escape');
  await until(async () => (await cards(popup)).length === 3, 'the coach again');
  const again = await openPopup(t, thread);
  await pressOn(again, 'Answer with kindness');
  await untilCards(again);
  assert.equal((await cards(again))[0], 'Leave it there');
});

story('coach: words of despair in a draft bring those who listen, before anything else', async t => {
  const { popup } = await openCoach(t);
  await fillIn(popup, '.coach-card textarea', 'I can’t go on like this, I want to kill myself.');
  await popup.until(
    'somebody to call',
    () => document.querySelector('.draft .crisis-card a[href^="tel:"]') !== null,
  );
  assert.deepEqual(await axeViolations(popup), []);
});

story('coach: in French, in the register one chooses, starting from one’s own words', async t => {
  await t.extension.change({ language: 'fr' });
  const { popup } = await openCoach(
    t,
    [KIND[2], HOSTILE[3], KIND[3]],
    [HOSTILE[3]],
    'Répondre avec bienveillance',
  );
  assert.equal((await cards(popup))[0], 'Montrer son soutien');
  await pressOn(popup, 'vous');
  await until(async () => {
    const now = await draft(popup);
    return now !== '' && !/(?<!\p{L})(tu|te|toi|ton|ta|tes)(?!\p{L})/iu.test(now);
  }, 'vous');
  await pressOn(popup, 'Avec vos propres mots');
  await popup.until('a second box', () => document.querySelectorAll('.coach textarea').length === 2);
  await fillIn(popup, '.coach .disclosure textarea', 'Cette danse m’a donné envie de danser.');
  await pressOn(popup, 'Commencer par une phrase bienveillante');
  const begun = await popup.until('an opening', () => {
    const { value } = document.querySelector('.coach .disclosure textarea');
    return value.length > 45 && value;
  });
  assert.match(begun, /^\p{Lu}.+[.] Cette danse m’a donné envie de danser[.]$/u);
  assert.deepEqual(await axeViolations(popup), []);
});

story('coach: all of it by keyboard, and the focus comes back', async t => {
  const thread = await t.openThread(THREAD);
  await untilCovered(thread, COVERED);
  const popup = await openPopup(t, thread);
  await popup.show();
  const focused = () => popup.evaluate(() => document.activeElement?.innerText?.trim() ?? '');
  const tabTo = async label => {
    for (let step = 0; step < 60; step++) {
      if ((await focused()).startsWith(label)) return;
      await popup.press('Tab');
    }
    assert.fail(`no way to “${label}” by Tab`);
  };
  await popup.evaluate(() => document.querySelector('.covered-items button').focus());
  await tabTo('Answer with kindness');
  await popup.press('Enter');
  await untilCards(popup);
  assert.equal(await focused(), 'Answer with kindness', 'the title of the screen is read first');
  await tabTo('Make these words yours');
  await popup.press('Enter');
  await popup.until('the box', () => document.activeElement?.matches('.coach-card textarea'));
  assert.equal(await popup.evaluate(() => document.activeElement.value.length > 10), true);
  await popup.press('Escape');
  await until(async () => (await focused()) === 'Answer with kindness', 'the focus where it was');
  assert.equal(await popup.evaluate(() => document.querySelector('.coach')), null);
});

story('coach: markup and very long words are only words', async t => {
  const markup = '<img src=x onerror="window.broken=1"> You disgusting idiot, everybody here hates you. <b>';
  const long = `${'You are a stupid worthless idiot. '.repeat(140)}End.`;
  const thread = await t.openThread([markup, long, KIND[0]]);
  await untilCovered(thread, [markup, long]);
  const popup = await openPopup(t, thread);
  for (const index of [0, 1]) {
    await popup.evaluate(
      index => document.querySelectorAll('.covered-item .button.kind')[index].click(),
      index,
    );
    await untilCards(popup);
    await pressOn(popup, 'Read the words');
    await popup.until('the words', () => document.querySelector('.coach blockquote') !== null);
    assert.equal(await popup.evaluate(() => document.querySelector('.coach img')), null);
    await popup.resize(320, 600);
    const wide = await popup.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `the popup is ${wide} pixels wide`);
    await popup.press('Escape');
    await popup.until('the list', () => document.querySelector('.coach') === null);
  }
  assert.equal(await popup.evaluate(() => window.broken), undefined);
});

story('coach: a kind comment is thanked for, in words of one’s own', async t => {
  const thread = await t.openThread(THREAD);
  await untilCovered(thread, COVERED);
  const popup = await openPopup(t, thread);
  await popup.until('the kind ones', () => document.querySelector('.kind-item .button.kind') !== null);
  await popup.evaluate(() => document.querySelector('.kind-item .button.kind').click());
  await popup.until('thanks', () => document.querySelector('.kind-item .reply button') !== null);
  await popup.evaluate(() => document.querySelector('.kind-item .reply button').click());
  await untilCards(popup);
  assert.deepEqual(await cards(popup), ['Thank them']);
  assert.equal(await popup.evaluate(() => document.querySelector('.coach select')), null);
  assert.match(await popup.evaluate(() => document.querySelector('.coach blockquote').innerText), /\S/);
  assert.equal(await isOffered(popup, IN_BOX), true);
  assert.deepEqual(await axeViolations(popup), []);
});

story('coach: the welcome page shows a kind answer being made, with the words of the real coach', async t => {
  const page = await t.openOwn('welcome/index.html');
  await page.resize(1100, 900);
  await page.until('the offer', () => document.querySelector('.card.kind button') !== null);
  await pressOn(page, 'Answer with kindness');
  await untilCards(page);
  assert.deepEqual(await cards(page), ['Stand with them', 'Say that it hurts', 'Back to the subject']);
  await fillIn(page, '.coach-card textarea', 'I loved this, thank you so much for sharing it.');
  await page.until('how it sounds', () => document.querySelector('.tone.kind') !== null);
  assert.deepEqual(await axeViolations(page), []);
});

/** Loads a page anew: milliseconds until what is named can be seen, at most; the harness itself takes some of them. */
async function timeToOpen(page, seen) {
  await page.reload();
  return page.evaluate(async seen => {
    while (!document.querySelector(seen)) await new Promise(resolve => setTimeout(resolve, 1));
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return { painted: painted?.startTime ?? performance.now(), usable: performance.now() };
  }, seen);
}

/** Presses, and waits for what is named: milliseconds, by the clock of the page. */
const timeTo = (page, pressed, seen) =>
  page.evaluate(
    async (pressed, seen) => {
      const start = performance.now();
      document.querySelector(pressed).click();
      while (!document.querySelector(seen)) await new Promise(resolve => setTimeout(resolve, 1));
      return performance.now() - start;
    },
    pressed,
    seen,
  );

story('coach: how long the popup and kind words take is measured', async t => {
  const thread = await t.openThread(THREAD);
  await untilCovered(thread, COVERED);
  const popup = await openPopup(t, thread);
  await popup.show();
  const [painted, opened, warm] = [[], [], []];
  for (let run = 0; run < 15; run++) {
    const times = await timeToOpen(popup, '.covered-item');
    painted.push(times.painted);
    opened.push(times.usable);
  }
  for (let run = 0; run < 15; run++) {
    warm.push(await timeTo(popup, '.covered-item .button.kind', '.coach-card textarea'));
    await popup.press('Escape');
    await popup.until('the list', () => document.querySelector('.coach') === null);
  }
  const middle = times => {
    const sorted = times.sort((a, b) => a - b).map(Math.round);
    return `${sorted[7]} ms (${sorted[0]} to ${sorted[14]})`;
  };
  console.log(
    `       popup drawn in ${middle(painted)}, whole in ${middle(opened)}, kind words in ${middle(warm)}`,
  );
  assert.equal(warm.length, 15);
});
