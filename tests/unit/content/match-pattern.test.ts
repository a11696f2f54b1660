import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/content/sites/match-pattern.ts';

describe('A match pattern', () => {
  it.each([
    ['https://www.youtube.com/*', 'https://www.youtube.com/watch?v=1', true],
    ['https://www.youtube.com/*', 'https://www.youtube.com/', true],
    ['https://www.youtube.com/*', 'http://www.youtube.com/', false],
    ['https://www.youtube.com/*', 'https://youtube.com/', false],
    ['https://www.youtube.com/*', 'https://www.youtube.com.example.org/', false],
    ['https://www.youtube.com/*', 'https://example.org/https://www.youtube.com/', false],
    ['https://www.youtube.com/*', 'https://www.youtube.com:8443/', true],
    ['*://*.example.org/*', 'http://example.org/', true],
    ['*://*.example.org/*', 'https://a.b.example.org/x', true],
    ['*://*.example.org/*', 'https://badexample.org/', false],
    ['*://*.example.org/*', 'ftp://example.org/', false],
    ['https://*/*', 'https://anything.example/', true],
    ['https://example.org/a/*/b', 'https://example.org/a/x/y/b', true],
    ['https://example.org/a/*/b', 'https://example.org/a/b', false],
    ['https://example.org/a*a', 'https://example.org/a', false],
    ['https://example.org/exact', 'https://example.org/exact#part', true],
    ['https://example.org/exact', 'https://example.org/exact?q', false],
    ['<all_urls>', 'https://example.org/', true],
    ['<all_urls>', 'file:///etc/hosts', false],
    ['nonsense', 'https://example.org/', false],
    ['https://*example.org/*', 'https://example.org/', false],
  ])('%s and %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(expected);
  });

  it('takes no longer on an address made to be slow', () => {
    const started = performance.now();
    matchesPattern(`https://a.org/${'*a'.repeat(50)}b`, new URL(`https://a.org/${'a'.repeat(50_000)}`));
    expect(performance.now() - started).toBeLessThan(100);
  });
});
