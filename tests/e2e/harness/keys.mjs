/** The few keys the stories press, as each protocol names them. */
export const KEYS = {
  Tab: { code: 'Tab', keyCode: 9, bidi: '\uE004' },
  Enter: { code: 'Enter', keyCode: 13, text: '\r', bidi: '\uE007' },
  ' ': { code: 'Space', keyCode: 32, text: ' ', bidi: ' ' },
  Escape: { code: 'Escape', keyCode: 27, bidi: '\uE00C' },
  c: { code: 'KeyC', keyCode: 67, text: 'c', bidi: 'c' },
  v: { code: 'KeyV', keyCode: 86, text: 'v', bidi: 'v' },
  y: { code: 'KeyY', keyCode: 89, text: 'y', bidi: 'y' },
  z: { code: 'KeyZ', keyCode: 90, text: 'z', bidi: 'z' },
  ArrowDown: { code: 'ArrowDown', keyCode: 40, bidi: '\uE015' },
};
