// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { styleRootOf } from '../../../src/content/shadow-looks.ts';

const inShade = () => {
  const root = document.body.appendChild(document.createElement('x-thread')).attachShadow({ mode: 'open' });
  const marks = [1, 2].map(() => root.appendChild(document.createElement('p')));
  return { root, marks };
};
const sheets = (root: ShadowRoot) => root.adoptedStyleSheets.length + root.querySelectorAll('style').length;

it('an open shadow root has the looks of our marks once, as long as it holds a mark', () => {
  const { root, marks } = inShade();
  const before = root.innerHTML;
  const takeBacks = marks.map(styleRootOf);
  expect(sheets(root)).toBe(1);
  takeBacks[0]?.();
  expect(sheets(root)).toBe(1);
  takeBacks[1]?.();
  expect(sheets(root)).toBe(0);
  expect(root.innerHTML).toBe(before);
});

it('where a browser shares no sheets with content scripts, the looks are an element', () => {
  const { root, marks } = inShade();
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get: () => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
  const takeBack = styleRootOf(marks[0]!);
  expect(root.querySelectorAll('style')).toHaveLength(1);
  takeBack();
  expect(root.querySelectorAll('style')).toHaveLength(0);
});

it('a page has its looks from the extension’s own style sheet', () => {
  const before = document.documentElement.outerHTML;
  styleRootOf(document.body)();
  expect(document.documentElement.outerHTML).toBe(before);
});
