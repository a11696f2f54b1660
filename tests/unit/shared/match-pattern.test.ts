import { expect, it } from 'vitest';
import { matchesPattern } from '../../../src/shared/match-pattern.ts';

const examples: [string, string, boolean][] = [
  ['https://www.youtube.com/*', 'https://www.youtube.com/watch?v=1', true],
  ['https://www.youtube.com/*', 'http://www.youtube.com/watch', false],
  ['https://www.youtube.com/*', 'https://www.youtube.com.evil.example/', false],
  ['https://www.youtube.com/*', 'https://evil.example/https://www.youtube.com/', false],
  ['*://*.example.org/*', 'http://a.b.example.org/x', true],
  ['*://*.example.org/*', 'https://example.org/', true],
  ['*://*.example.org/*', 'https://notexample.org/', false],
  ['http://localhost/*', 'http://localhost:8123/thread', true],
  ['https://*/*', 'https://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', true],
  ['<all_urls>', 'about:blank', false],
  ['https://a.example/x/*/z', 'https://a.example/x/y/z', true],
  ['https://a.example/x/*/z', 'https://a.example/x/z', false],
  ['https://www.youtube.com/*', 'https://www.youtube.com:8443/', true],
  ['https://www.youtube.com/*', 'https://youtube.com/', false],
  ['*://*.example.org/*', 'ftp://example.org/', false],
  ['https://example.org/a*a', 'https://example.org/a', false],
  ['https://example.org/exact', 'https://example.org/exact#part', true],
  ['https://example.org/exact', 'https://example.org/exact?q', false],
  ['<all_urls>', 'file:///etc/hosts', false],
  ['https://*example.org/*', 'https://example.org/', false],
  ['not a pattern', 'https://a.example/', false],
];

it.each(examples)('%s on %s: %s', (pattern, address, matches) => {
  expect(matchesPattern(pattern, new URL(address))).toBe(matches);
});
