/** The pages of which the pictures for the shops are taken; colours as in src/ui/theme.css. */

const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; overflow: hidden; position: relative; background: #e3eeec; color: #12333b; font-family: system-ui, sans-serif; }
img { position: absolute; display: block; border-radius: 12px; border: 1px solid #cfdedc; box-shadow: 0 3px 8px rgb(18 51 59 / 14%); }
h1, p { margin: 0; line-height: 1.2; text-wrap: balance; }
`;

const page = (language, [width, height], style, body) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Cybercare</title>
<style>${STYLE} body { width: ${width}px; height: ${height}px; } ${style}</style></head><body>${body}</body></html>
`;

const escapeHtml = text => text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`);

/** A caption over one or two pictures, the second of them a popup. 1280 × 800. */
export const poster = ({ sign, caption, language, parts }) =>
  page(
    language,
    [1280, 800],
    `header { display: flex; align-items: center; gap: 22px; height: 132px; padding: 0 48px; }
     header svg { flex: none; width: 76px; height: 76px; }
     h1 { font-size: 34px; font-weight: 700; }
     img { top: 136px; left: 48px; width: 800px; }
     img.alone { left: 240px; }
     img.popup { left: 872px; top: 156px; width: 360px; }`,
    `<header>${sign}<h1>${escapeHtml(caption)}</h1></header>
     ${parts.map((src, at) => `<img class="${at ? 'popup' : parts.length === 1 ? 'alone' : ''}" src="${src}">`).join('')}`,
  );

/** What the animation shows, in order; each state stands long enough to be read. */
export const FILM = [
  { name: 'film-off', ms: 2200, words: { en: 'A thread.', fr: 'Un fil de commentaires.' } },
  {
    name: 'film-covered',
    ms: 2600,
    words: { en: 'What is hostile is covered.', fr: 'Ce qui est hostile est masqué.' },
  },
  {
    name: 'film-shown',
    ms: 2000,
    words: { en: 'One click shows it again.', fr: 'Un clic suffit à le revoir.' },
  },
  {
    name: 'film-softened',
    ms: 3200,
    words: { en: 'Or its words are softened.', fr: 'Ou ses mots sont adoucis.' },
  },
  {
    name: 'film-pause',
    ms: 3200,
    words: { en: 'And a pause before your own.', fr: 'Et une pause avant les vôtres.' },
  },
];

/** One state of the animation. 800 × 500. */
export const filmFrame = ({ sign, words, language, part }) =>
  page(
    language,
    [800, 500],
    `header { display: flex; align-items: center; gap: 14px; height: 70px; padding: 0 24px; }
     header svg { flex: none; width: 42px; height: 42px; }
     p { font-size: 23px; font-weight: 700; }
     img { top: 70px; left: 0; width: 800px; border-radius: 0; box-shadow: none; border-width: 1px 0 0; }`,
    `<header>${sign}<p>${escapeHtml(words)}</p></header><img src="${part}">`,
  );

/** The sign, with the name where there is room for it. */
export const tile = ({ sign, width, height }) =>
  page(
    'en',
    [width, height],
    `body { display: grid; place-content: center; justify-items: center; gap: 14px; }
     svg { width: ${width === height ? width * 0.72 : 132}px; height: ${width === height ? height * 0.72 : 132}px; }
     p { font-size: 38px; font-weight: 700; }`,
    `${sign}${width === height ? '' : '<p>Cybercare</p>'}`,
  );
