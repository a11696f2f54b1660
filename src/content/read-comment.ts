import { commentIdOf } from './comment-id.ts';
import { all, attribute, closest, contains, first, parentElement } from './dom.ts';
import type { FoundComment } from './found-comment.ts';
import { joined, LONGEST_TEXT, type Reading, readText, traceText } from './read-text.ts';
import type { Site } from './sites/site.ts';
import type { TextMap } from './text-map.ts';

const LONGEST_FIELD = 2_000;
const LONGEST_TIME = 100;

const readings = new WeakMap<Site, Reading>();

/** How a site is read: one object for all its comments. */
function readingOf(site: Site): Reading {
  const known = readings.get(site);
  if (known) return known;
  const { comment, skip, keepsLines } = site;
  const made = { skip: skip ? `${comment}, ${skip}` : comment, keepsLines };
  readings.set(site, made);
  return made;
}

/** What a comment says, with the text nodes that say it. The text is that of the comment, as long as the page is. */
export const traceComment = ({ bodies }: FoundComment, site: Site): TextMap =>
  joined(bodies.map(body => traceText(body, readingOf(site))));

/** The comment an element holds, as its site describes it; nothing for one that is none, or has no words. */
export function readComment(item: Element, site: Site): Omit<FoundComment, 'visible'> | null {
  if (site.ignore?.(item)) return null;
  const reading = readingOf(site);
  const bodies: Element[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const body of site.findText?.(item) ?? holders(item, site)) {
    if (length >= LONGEST_TEXT) break;
    if (bodies.some(outer => contains(outer, body))) continue;
    const text = readText(body, reading);
    if (!text) continue;
    bodies.push(body);
    texts.push(text);
    length += text.length;
  }
  if (!texts.length) return null;

  const text = texts.join('\n').slice(0, LONGEST_TEXT);
  if (site.placeholders?.includes(text)) return null;
  const author = field(item, site, site.author);
  return {
    id: siteId(item, site) ?? commentIdOf(author, text),
    author,
    text,
    link: field(item, site, site.permalink, 'href'),
    item,
    bodies,
  };
}

/** What the selector names in this comment, and in no comment nested in it. */
function own(item: Element, site: Site, selector: string): Element[] {
  return all(item, selector).filter(element => closest(element, site.comment) === item);
}

/** The elements that hold the words, without those in what is not the comment's own. */
function holders(item: Element, site: Site): Element[] {
  const found = own(item, site, site.text);
  const { skip } = site;
  if (!skip) return found;
  return found.filter(element => {
    const around = parentElement(element);
    const aside = around && closest(around, skip);
    return !aside || aside === item || !contains(item, aside);
  });
}

function ownFirst(item: Element, site: Site, selector: string): Element | undefined {
  const nearest = first(item, selector);
  if (!nearest || closest(nearest, site.comment) === item) return nearest ?? undefined;
  return own(item, site, selector)[0];
}

/** `selector`, `selector@attribute` or `@attribute`, taken apart. */
interface Where {
  selector: string;
  name: string | undefined;
}

const taken = new Map<string, readonly Where[]>();

/** The places that a site names, parted by ` | `. */
function wheresOf(places: string): readonly Where[] {
  const known = taken.get(places);
  if (known) return known;
  const wheres = places.split(' | ').map(where => {
    const [, name] = /@([\w-]+)$/.exec(where) ?? [];
    return { selector: name ? where.slice(0, -name.length - 1) : where, name };
  });
  taken.set(places, wheres);
  return wheres;
}

/** Reads the first of the places that holds something. */
function field(item: Element, site: Site, places: string | undefined, otherwise?: string): string | null {
  if (!places) return null;
  for (const where of wheresOf(places)) {
    const value = fieldAt(item, site, where, otherwise);
    if (value) return value;
  }
  return null;
}

function fieldAt(item: Element, site: Site, { selector, name }: Where, otherwise?: string): string | null {
  const element = selector ? ownFirst(item, site, selector) : item;
  if (!element) return null;
  const read = name ?? otherwise;
  const value = read ? attribute(element, read) : readText(element, site.names);
  return value?.trim().slice(0, LONGEST_FIELD) || null;
}

/** When a comment was written: ISO where the page says so to machines, else in the site's own words; null where it says nothing. */
export function timeOf({ item }: FoundComment, site: Site): string | null {
  const time = field(item, site, site.time, 'datetime') ?? field(item, site, site.time);
  return time?.slice(0, LONGEST_TIME) ?? null;
}

function siteId(item: Element, site: Site): string | null {
  const value = field(item, site, site.commentId);
  return value && site.idPattern ? (site.idPattern.exec(value)?.[1] ?? null) : value;
}

/** The address of a comment, where its site tells one that a browser can go to. */
export function permalinkOf({ link }: FoundComment): string | null {
  if (link === null) return null;
  try {
    const { protocol, href } = new URL(link, location.href);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
