import { describe, expect, it } from 'vitest';
import { browserName, pathShape, siteReport } from '../../../src/popup/site-report.ts';

describe('the shape of a path tells no page and nobody', () => {
  const examples: [string, string][] = [
    ['/', '/'],
    ['/watch', '/watch'],
    ['/r/gardening/comments/1abc/beans_came_up/', '/r/…/comments/…/…/'],
    ['/ada-moss/status/1234', '/…/status/…'],
    ['/@ada', '/…'],
    ['/Shorts/x%20y', '/shorts/…'],
  ];
  it.each(examples)('%s', (path, shape) => {
    expect(pathShape(path)).toBe(shape);
  });
});

describe('a browser is told by name and number', () => {
  const examples: [string, string][] = [
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
      'Edge 156',
    ],
    ['Lynx/2.9', 'another browser'],
  ];
  it.each(examples)('%s', (agent, name) => {
    expect(browserName(agent)).toBe(name);
  });
});

it('a report says what happened, where by kind, and with what', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const lost = { id: 'reddit', name: 'Reddit', why: 'blind', path: '/r/beans/comments/1/' } as const;
  expect(siteReport(lost, { version: '0.1.0', userAgent: 'Firefox/153.0', now })).toBe(
    `Site: reddit
What happened: the adapter finds no comments; they are found without it
Kind of page: /r/…/comments/…/
Cybercare 0.1.0, Firefox 153, 2026-11-23`,
  );
});
