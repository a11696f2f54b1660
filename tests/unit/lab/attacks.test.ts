import { describe, expect, it } from 'vitest';
import { ATTACKS, attacked } from '../../../lab/attacks.ts';
import { randomFrom } from '../../../lab/random.mjs';

const copy = (name: string, text: string, seed = 1) =>
  attacked(text, ATTACKS[name]!, randomFrom(seed), rest => (rest.includes('silly') ? 1 : 0));

describe('disguised copies', () => {
  it('hide the words that give a text away', () => {
    const text = copy('dots between letters', 'you are such a silly bird today');
    expect(text).toContain('s.i.l.l.y');
    expect(text).toContain('are such a');
  });

  it('are the same for the same seed, and others for another', () => {
    expect(copy('zalgo', 'a silly bird', 1)).toBe(copy('zalgo', 'a silly bird', 1));
    expect(copy('zalgo', 'a silly bird', 1)).not.toBe(copy('zalgo', 'a silly bird', 2));
  });

  it.each(Object.keys(ATTACKS))('%s changes a text, and takes any', name => {
    if (name !== 'no accents')
      expect(copy(name, 'quelle Silly personne à Évian')).not.toBe('quelle Silly personne à Évian');
    for (const text of ['', '!', 'abc', '👍🏽']) expect(copy(name, text)).toBeTypeOf('string');
  });
});
