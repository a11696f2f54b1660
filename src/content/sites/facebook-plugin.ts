import type { Site } from './site.ts';

/** The comments that Facebook puts into other sites, in a frame of its own. */
export const facebookPlugin = {
  id: 'facebook-plugin',
  name: 'Facebook comments on other sites',
  matches: ['https://www.facebook.com/plugins/*', 'https://www.facebook.com/v*/plugins/*'],
  marker: '.UFIComment, [class*="fbComment"], .fbFeedbackContent',
  comment: '.UFIComment',
  text: '._30o4',
  skip: 'a[role="button"]',
  author: '.UFICommentActorName',
  time: 'abbr[data-utime], .UFISutroCommentTimestamp',
  box: '[contenteditable="true"][role="textbox"], textarea',
  pages: ['https://developers.facebook.com/docs/plugins/comments'],
  basis: 'memory',
} satisfies Site;
