import { SIGN_PX } from './sign-spot.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEART =
  'M10 15.2C6.400 12.700 4.700 10.700 4.700 8.500a2.700 2.700 0 0 1 5.300-.8 2.700 2.700 0 0 1 5.300.8c0 2.200-1.700 4.200-5.300 6.700z';
/** Leaf green of ui/theme.css on its own light ground, which shows on light and dark pages. */
const [LEAF, GROUND, LINE] = ['#27704e', '#e3f2e8', '#5f9f7d'];

/** A small heart on a round ground: somebody is kind here. Drawn without style sheets, which a page's policy may refuse. */
export function heart(document: Document): SVGElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const sign = make('svg', { viewBox: '0 0 20 20', width: String(SIGN_PX), height: String(SIGN_PX) });
  sign.append(
    make('circle', { cx: '10', cy: '10', r: '9', fill: GROUND, stroke: LINE, 'stroke-width': '1' }),
    make('path', { d: HEART, fill: LEAF }),
  );
  sign.style.position = 'absolute';
  return sign;
}
