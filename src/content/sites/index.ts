import { matchesPattern } from '../../shared/match-pattern.ts';
import { amazon } from './amazon.ts';
import { blogger } from './blogger.ts';
import { bluesky } from './bluesky.ts';
import { commento } from './commento.ts';
import { coral } from './coral.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { drupal } from './drupal.ts';
import { facebook } from './facebook.ts';
import { facebookPlugin } from './facebook-plugin.ts';
import { forumotion } from './forumotion.ts';
import { giscus } from './giscus.ts';
import { github } from './github.ts';
import { googleMaps } from './google-maps.ts';
import { hackerNews } from './hacker-news.ts';
import { hyvor } from './hyvor.ts';
import { instagram } from './instagram.ts';
import { isso } from './isso.ts';
import { jeuxvideo } from './jeuxvideo.ts';
import { leFigaro } from './le-figaro.ts';
import { leMonde } from './le-monde.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { livejournal } from './livejournal.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { nineGag } from './nine-gag.ts';
import { oldReddit } from './old-reddit.ts';
import { openweb } from './openweb.ts';
import { phpbb } from './phpbb.ts';
import { productHunt } from './product-hunt.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { redditClassic } from './reddit-classic.ts';
import type { Site } from './site.ts';
import { spip } from './spip.ts';
import { stackExchange } from './stack-exchange.ts';
import { steam } from './steam.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { utterances } from './utterances.ts';
import { vbulletin } from './vbulletin.ts';
import { vk } from './vk.ts';
import { wikipedia } from './wikipedia.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { xenforo } from './xenforo.ts';
import { youtube } from './youtube.ts';
import { youtubeLive } from './youtube-live.ts';

/**
 * Every site we know, in the order they are tried: the narrower of two on the same hosts first, and what is put into
 * other sites before the software those are made with.
 */
export const SITES: readonly Site[] = [
  youtubeLive,
  youtube,
  oldReddit,
  redditClassic,
  reddit,
  x,
  facebookPlugin,
  facebook,
  instagram,
  threads,
  tiktok,
  linkedin,
  twitch,
  discord,
  telegram,
  bluesky,
  hackerNews,
  stackExchange,
  github,
  steam,
  wikipedia,
  livejournal,
  tumblr,
  quora,
  nineGag,
  productHunt,
  vk,
  amazon,
  googleMaps,
  jeuxvideo,
  leMonde,
  leFigaro,
  disqus,
  giscus,
  utterances,
  // Software on any host.
  openweb,
  coral,
  hyvor,
  commento,
  isso,
  mastodon,
  lemmy,
  discourse,
  xenforo,
  vbulletin,
  phpbb,
  forumotion,
  substack,
  medium,
  blogger,
  spip,
  drupal,
  wordpress,
];

/** The site a page belongs to, by its address first and by what is on it second; null for a page we do not know. */
export function siteFor(url: URL | Location, document: Document): Site | null {
  const isHere = ({ matches, marker }: Site) =>
    (!matches.length || matches.some(pattern => matchesPattern(pattern, url))) &&
    (!marker || document.querySelector(marker) !== null);
  return SITES.find(isHere) ?? null;
}
