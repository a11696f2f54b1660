import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/background/reading.ts';

describe('A text is read', () => {
  it.each([
    ['as it is, where it hides nothing', 'What a turnip you are', {}],
    ['with its disguises undone', 'what a turn1p', { undone: 'what a turnip' }],
    ['for private data it gives away', 'She lives at 12 Turnip Street', { exposing: true }],
    ['for nothing, where there is nothing', '', {}],
  ])('%s', (_, text, reading) => expect(readingOf(text)).toEqual(reading));
});
