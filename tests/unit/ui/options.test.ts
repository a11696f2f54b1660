import { describe, expect, it } from 'vitest';
import { hostOf, readHostname } from '../../../src/options/hostnames.ts';
import { importProblem } from '../../../src/options/import-problem.ts';
import { changesBetween } from '../../../src/options/settings-changes.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { WORDS } from '../../../src/ui/words.ts';

describe('a site a person types', () => {
  it.each([
    ['www.example.org', 'www.example.org'],
    [' https://Example.org/thread?page=2 ', 'example.org'],
    ['http://localhost:8080/', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', null],
    ['two words', null],
    ['javascript:alert(1)', null],
  ])('%j is kept as %j', (typed, host) => {
    expect(readHostname(typed)).toBe(host);
  });
});

it.each([
  ['https://www.example.org/*', 'www.example.org'],
  ['*://*.example.net/*', '*.example.net'],
])('%s is read as %s', (pattern, host) => {
  expect(hostOf(pattern)).toBe(host);
});

describe('what an import would change', () => {
  it('is nothing between the same settings', () => {
    expect(changesBetween(DEFAULTS, DEFAULTS, WORDS.en)).toEqual([]);
  });

  it('is said one sentence a change', () => {
    const next = {
      ...DEFAULTS,
      sensitivity: 'more' as const,
      treatments: { ...DEFAULTS.treatments, insult: 'collapse' as const },
      sitesOff: ['a.example'],
      country: 'FR',
    };
    expect(changesBetween(DEFAULTS, next, WORDS.en)).toEqual([
      'Sensitivity: Balanced → More',
      'insult: Cover → Collapse',
      'Off on a.example',
      'Country: The browser’s → France',
    ]);
  });

  it('names the pause and the suggestions, on, off and where', () => {
    const next = {
      ...DEFAULTS,
      mode: 'gentle' as const,
      treatments: { ...DEFAULTS.treatments, insult: 'soften' as const },
      pause: false,
      pauseSensitivity: 'more' as const,
      pauseSitesOff: ['a.example'],
      browserRewriter: true,
    };
    expect(changesBetween(DEFAULTS, next, WORDS.en)).toEqual([
      'Mode: Reader → Gentle',
      'insult: Cover → Soften',
      'The pause before sending: on → off',
      'Sensitivity of the pause: Less → More',
      'No pause on a.example',
      'A second suggestion from the browser: off → on',
    ]);
    expect(changesBetween(next, DEFAULTS, WORDS.fr)).toContain('De nouveau une pause sur a.example');
  });

  it('is nothing for a file that is not understood, and a sentence says so', () => {
    expect(importProblem('importNotJson', WORDS.en)).toBe(
      'This file cannot be read as settings. Nothing was changed.',
    );
    expect(importProblem('anything else', WORDS.en)).toBe(
      'This file could not be opened. Nothing was changed.',
    );
  });
});
