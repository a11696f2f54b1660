import type { Site } from './site.ts';

/** Forumotion, forumieren, forumactif: phpBB's looks on hosts of their own. */
export const forumotion = {
  id: 'forumotion',
  name: 'Forumactif (Forumotion)',
  matches: [],
  marker: 'link[href*="illiweb.com"], script[src*="illiweb.com"]',
  comment: '.post[id^="p"]',
  text: '.post-entry, .postbody .content',
  skip: 'blockquote, .signature_div',
  author: '.postprofile-head strong, .username, .postprofile dt strong',
  commentId: '@id',
  permalink: '.posthead a[href*="#"], h2.topic-title a[href*="#"]',
  time: '.posthead, .author',
  box: 'textarea[name="message"], #text_editor_textarea',
  pages: ['https://forum.forumactif.com/'],
  checked: '2020-12-31',
} satisfies Site;
