import { kindNames } from '../../ui/kinds.ts';
import type { Words } from '../../ui/words.ts';
import { jpegAddress } from './data-address.ts';
import { type Exported, type ExportedPicture, type ExportedRecord, picturePath } from './exported.ts';
import { html, Markup, NOTHING } from './html.ts';

/** No sign of this style means anything to HTML. */
const STYLE = new Markup(`
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #12333b; background: #fff; }
  h1 { font-size: 1.7rem; line-height: 1.2; }
  h2 { margin-top: 2.5rem; font-size: 1.2rem; }
  article h2 { margin: 0 0 .5rem; font-size: 1rem; }
  article, figure { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid #d3dfde; border-radius: 10px; break-inside: avoid; }
  blockquote { margin: 0 0 .75rem; padding-left: 1rem; border-left: 3px solid #6a868b; white-space: pre-line; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .25rem 1rem; margin: 0; font-size: .9rem; }
  dt { color: #47636a; }
  dd { margin: 0; overflow-wrap: anywhere; }
  figcaption { font-size: .9rem; overflow-wrap: anywhere; }
  a { color: #17505b; }
  img { max-width: 100%; }
  .changed { font-weight: 600; }
  @media print { body { margin: 0; max-width: none; } }
`);

/** Bytes of pictures up to which a report holds them itself: browsers take no text near 512 MB, and open none with ease. */
const MOST_HELD = 150_000_000;

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

const address = (text: string): Markup =>
  isAddress(text) ? html`<a href="${text}" rel="noreferrer noopener">${text}</a>` : html`${text}`;

const fact = (name: string, value: Markup | string | null): Markup =>
  value === null || value === '' ? NOTHING : html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;

function article({ number, facts, record, intact, picture }: ExportedRecord, words: Words): Markup {
  const { title, permalink } = facts;
  const see = picture === null ? words.say('proofNoPicture') : words.say('reportSee', { number: picture });
  return html`<article id="record-${number}">
<h2>${words.say('reportNumber', { number })}</h2>
<blockquote dir="auto"${facts.language ? html` lang="${facts.language}"` : NOTHING}>${facts.words}</blockquote>
${intact ? NOTHING : html`<p class="changed">${words.say('proofChanged')}</p>`}
<dl>
${fact(words.say('proofAuthor'), facts.author ?? words.say('unknownAuthor'))}
${fact(words.say('proofWritten'), facts.time)}
${fact(words.say('proofSaved'), facts.savedAt)}
${fact(words.say('proofSite'), facts.site.name ? `${facts.site.name} (${facts.site.hostname})` : facts.site.hostname)}
${fact(words.say('proofPage'), title ? html`${title}<br>${address(facts.address)}` : address(facts.address))}
${fact(words.say('proofLink'), permalink && address(permalink))}
${fact(words.say('proofKinds'), kindNames(facts.kinds, words).join(', '))}
${fact(words.say('reportNote'), record.note)}
${fact(words.say('proofTag'), record.tags.join(', '))}
${fact(words.say('proofPicture'), picture === null ? see : html`<a href="#picture-${picture}">${see}</a>`)}
${fact(words.say('proofPrint'), record.sha256)}
</dl>
</article>
`;
}

const shownIn = ({ number, bytes }: ExportedPicture, isHeld: boolean, words: Words): Markup =>
  isHeld
    ? html`<img src="${jpegAddress(bytes)}" alt="${words.say('proofPictureOf')}">`
    : html`<a href="${picturePath(number)}">${picturePath(number)}</a>`;

const figure = (picture: ExportedPicture, isHeld: boolean, words: Words): Markup =>
  html`<figure id="picture-${picture.number}">${shownIn(picture, isHeld, words)}
<figcaption>${words.count('reportShows', picture.shows.length, { numbers: picture.shows.join(', ') })} · SHA-256 ${picture.sha256}</figcaption></figure>
`;

/** An export to read and to print: one page that runs nothing, and needs nothing else but pictures too many to be in it. */
export function report(
  { records, pictures, damaged }: Exported,
  words: Words,
  date: string,
  version: string,
): string {
  const title = words.say('reportTitle');
  const isHeld = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0) <= MOST_HELD;
  const page = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words.say('reportMade', { date, version })}</p>
<p>${words.count('proofKept', records.length)}</p>
${damaged.length > 0 ? html`<p>${words.count('reportDamaged', damaged.length)}</p>` : NOTHING}
${records.map(record => article(record, words))}
${pictures.length > 0 ? html`<h2>${words.say('reportPictures')}</h2>` : NOTHING}
${pictures.map(picture => figure(picture, isHeld, words))}
<h2>${words.say('reportCheck')}</h2>
${checking(words).map(sentence => html`<p>${sentence}</p>`)}
</main>
</body>
</html>
`;
  return page.text;
}

/** How anybody can tell that nothing was changed, and what that does not show. */
export const checking = (words: Words): string[] => [
  words.say('reportCheckFile'),
  words.say('reportCheckPicture'),
  words.say('reportCheckSums'),
  words.say('reportLimits'),
];
