import type { Site } from './site.ts';

/** OpenWeb, once Spot.IM: in an open shadow root since about 2021, in a frame before. */
export const openweb = {
  id: 'openweb',
  name: 'OpenWeb (Spot.IM)',
  matches: [],
  marker:
    '[data-spotim-module], [data-spot-im-shadow-host], script[src*="spot.im/launcher"], .sppre_conversation',
  comment: '[data-spot-im-class="message-view"], .sppre_message-stack',
  text: '[data-spot-im-class="message-text"], .sppre_message-entities',
  skip: 'blockquote',
  author: '[data-spot-im-class="message-username"], .sppre_username',
  commentId: '@data-message-id | @id',
  time: '[data-spot-im-class="message-timestamp"], time',
  box: '.spcv_editor-wrapper [contenteditable="true"]',
  shadowHosts: '[data-spot-im-shadow-host]',
  pages: ['https://www.openweb.com/'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
