import { describe, expect, it } from 'vitest';
import { type Danger, dangerOf } from '../../../src/shared/danger.ts';
import { exposes } from '../../../src/shared/exposed.ts';
import type { Category } from '../../../src/shared/policy.ts';

describe('what is never lost', () => {
  it.each<[string, string, Category[], Danger | null]>([
    ['a threat', 'I will find you, turnip', ['threat', 'insult'], 'threat'],
    [
      'an attack on who one is',
      'Your kind belongs in a turnip field',
      ['identity_attack'],
      'identity_attack',
    ],
    ['a threat before an attack', 'I will find your kind', ['identity_attack', 'threat'], 'threat'],
    ['an address, however friendly', 'She lives at 12 Turnip Street, say hello', [], 'exposed'],
    ['an address in French', 'Elle habite au 12 rue des Navets, passez la voir', [], 'exposed'],
    ['an employer to write to', 'Write to his boss: ada@turnip.example', [], 'exposed'],
    ['private data before an attack', 'Found her address, your kind', ['identity_attack'], 'exposed'],
    ['a mere insult', 'You turnip', ['insult'], null],
    ['a report of it', 'Someone wrote her address here and I reported it', [], null],
    ['a street in a recipe', 'I bought turnips on Mill Street', [], null],
    ['nothing', '', [], null],
  ])('%s', (_, text, categories, danger) => {
    expect(dangerOf({ categories }, exposes(text))).toBe(danger);
  });

  it('takes no time over 5,000 letters that almost give an address away', () => {
    const start = performance.now();
    for (const part of ['lives at 12 ', 'her number ', 'habite ', 'a1 ', 'x'])
      exposes(part.repeat(5000 / part.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
