import { Beside } from './beside.ts';
import { KindSigns } from './kind-signs.ts';
import { Ring } from './ring.ts';

/** All that is drawn beside comments, on one element; aborting the signal takes it away. */
export function drawBeside(
  document: Document,
  signal: AbortSignal,
): { beside: Beside; signs: KindSigns; ring: Ring } {
  const beside = new Beside(document, signal);
  return {
    beside,
    signs: new KindSigns(document, beside, signal),
    ring: new Ring(document, beside, signal),
  };
}
