// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { embeddedSites } from '../../../src/content/embedded-sites.ts';

it('frames of comment software are told by their addresses, each once; other frames are not', () => {
  const addresses = [
    'https://disqus.com/embed/comments/?f=garden',
    'https://disqus.com/embed/comments/?f=other',
    'https://giscus.app/en/widget',
    'https://ads.example/banner',
    'not an address:',
    '/live',
  ];
  const html = addresses.map(src => `<iframe src="${src}"></iframe>`).join('');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(embeddedSites(page)).toEqual([
    { name: 'Disqus', origin: 'https://disqus.com' },
    { name: expect.stringMatching(/giscus/i), origin: 'https://giscus.app' },
  ]);
});
