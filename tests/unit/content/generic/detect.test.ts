// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { quietPages, unseenQuietPages } from '../../../../lab/generic/quiet-pages.ts';
import { find } from './find.ts';
import { around, FIL, flat, MARKUPS, THREAD, textsOf } from './invented-threads.ts';

const texts = async (html: string, change?: () => void) => (await find(html, change)).map(({ text }) => text);

describe('A thread of software we do not know', () => {
  it.each(Object.entries(MARKUPS))('is found %s, replies as comments of their own', async (_, markup) => {
    expect(await texts(around(markup(THREAD)))).toEqual(textsOf(THREAD));
  });

  it.each(Object.entries(MARKUPS))('is found in French %s', async (_, markup) => {
    const french = markup(FIL)
      .replaceAll('Reply', 'Répondre')
      .replaceAll('Like', 'J’aime')
      .replaceAll('5 comments', '4 commentaires');
    expect(await texts(around(french))).toEqual(textsOf(FIL));
  });

  it('is found in an open shadow root', async () => {
    const found = await texts(around(MARKUPS['with classes that say nothing']!(THREAD)), () => {
      const host = document.createElement('x-host');
      host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
      document.body.append(host);
    });
    expect(found).toEqual(textsOf(THREAD));
  });

  it('comes with the names of who wrote', async () => {
    const found = await find(around(MARKUPS['without any class']!(THREAD)));
    expect(found.map(({ author }) => author)).toEqual(flat(THREAD).map(({ by }) => by));
  });

  it('says all its paragraphs where nothing holds them together', async () => {
    const markup = flat(THREAD)
      .map(
        ({ by, text }, at) =>
          `<div class="said"><b>${by}</b><p class="when">${at + 1} May 2026, 14:05</p><p>${text}</p><p>I thought about this for ${at + 2} days, and you?</p></div>`,
      )
      .join('');
    const found = await texts(around(`<div>${markup}</div><textarea></textarea>`));
    expect(found).toEqual(
      flat(THREAD).map(({ text }, at) => `${text}\nI thought about this for ${at + 2} days, and you?`),
    );
  });

  it('keeps what a comment quotes apart', async () => {
    const quoting = THREAD.map(said => ({
      ...said,
      text: `<blockquote>Go home, clown</blockquote>${said.text}`,
    }));
    const found = await texts(around(MARKUPS['with classes that say what they are']!(quoting)));
    expect(found).toContain('What a clown.');
    expect(found.join()).not.toContain('Go home');
  });
});

describe('A page without comments is left alone:', () => {
  it.each([...quietPages(), ...unseenQuietPages()])('%s', async (_, html) => {
    expect(await texts(html)).toEqual([]);
  });

  it('an article', async () => {
    expect(await texts(around(''))).toEqual([]);
  });
});
