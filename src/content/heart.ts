import { SIGN_PX } from './sign-spot.ts';

/** Leaf green of ui/theme.css on its own light ground: together they show on light pages, dark ones and in forced colours. */
const [LEAF, GROUND, LINE] = ['#27704e', '#e3f2e8', '#5f9f7d'];
/** In the 16 by 16 pixels inside the line. */
const HEART =
  'M8 12.500C4.700 10.200 3.200 8.400 3.200 6.400a2.500 2.500 0 0 1 4.800-.8 2.500 2.500 0 0 1 4.800.8c0 2-1.500 3.800-4.800 6.100z';

/** A small heart on a round ground: somebody is kind here. Drawn without style sheets, which a page's policy may refuse. */
export function heart(document: Document): HTMLElement {
  const ground = document.createElement('span');
  ground.style.cssText = `position: absolute; top: 0; left: 0; box-sizing: border-box; width: ${SIGN_PX}px; height: ${SIGN_PX}px; border: 1px solid ${LINE}; border-radius: 50%; background: ${GROUND}; forced-color-adjust: none;`;
  const heart = document.createElement('span');
  heart.style.cssText = `display: block; width: 16px; height: 16px; background: ${LEAF}; clip-path: path('${HEART}');`;
  ground.append(heart);
  return ground;
}
