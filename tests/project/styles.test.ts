import { describe, expect, it } from 'vitest';
import { filesIn, read } from './repository.ts';

const SHEETS = filesIn(['src'], /\.css$/);

/** [selector, declarations] of every rule; a rule inside a media query is one like any other. */
const rulesOf = (file: string): [string, string][] =>
  [
    ...read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ].map(([, selector = '', body = '']) => [selector.trim(), body]);

const propertiesIn = (body: string): string[] =>
  [...body.matchAll(/([\w-]+)\s*:/g)].map(([, name = '']) => name);

describe('the style sheets', () => {
  it('hide nothing until a mouse lies over it: fingers and keyboards have none', () => {
    const looks = /^(background(-color)?|border-color|color|fill|text-decoration)$/;
    const revealing = SHEETS.flatMap(file =>
      rulesOf(file)
        .filter(([selector]) => selector.includes(':hover'))
        .flatMap(([selector, body]) =>
          propertiesIn(body)
            .filter(property => !looks.test(property))
            .map(property => `${file}: ${selector} sets ${property}`),
        ),
    );
    expect(revealing).toEqual([]);
  });

  it('have colours in the theme alone, and in what is drawn in pages of others', () => {
    const own = ['src/ui/theme.css', 'src/content/composer.css', 'src/content/veil.css'];
    const coloured = SHEETS.filter(file => !own.includes(file)).flatMap(file =>
      rulesOf(file)
        .filter(([, body]) => /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(body))
        .map(([selector]) => `${file}: ${selector}`),
    );
    expect(coloured).toEqual([]);
  });

  it('move nothing for people who asked for less motion', () => {
    const moving = SHEETS.flatMap(file => {
      const rules = rulesOf(file);
      // Where the time is no token of the theme, the same sheet has to take it back.
      const takesBack = /prefers-reduced-motion: reduce\)[\s\S]*transition: none/.test(read(file));
      return rules
        .filter(
          ([, body]) =>
            /(^|[;\s])(animation|scroll-behavior)/.test(body) ||
            (/transition:(?! none)/.test(body) && !body.includes('var(--quick)') && !takesBack),
        )
        .map(([selector]) => `${file}: ${selector}`);
    });
    expect(moving).toEqual([]);
  });
});
