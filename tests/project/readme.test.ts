import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the README and docs/detection.md list the sites the adapters know; else run `node scripts/supported-sites.mjs`', () => {
  expect(() => execFileSync('node', ['scripts/supported-sites.mjs', '--check'])).not.toThrow();
});
