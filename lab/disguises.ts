import { loadStages } from '../src/background/judge/bilingual.ts';
import { ExpectedError } from '../src/shared/errors.ts';
import { ATTACKS } from './attacks.ts';
import { requireData } from './dev-data.ts';
import { disguiseFigures } from './disguise-figures.ts';
import { printDisguises } from './eval-print.ts';
import { nodeOptions } from './node-judge.ts';

/**
 * `lab disguises [NAME…]`: prints, for each disguise, the share of caught comments whose copy is still caught, with
 * both views and as written; then how many clean texts are covered either way.
 */
export async function disguises(names: string[]): Promise<number> {
  requireData();
  const unknown = names.filter(name => !Object.hasOwn(ATTACKS, name));
  if (unknown.length > 0)
    throw new ExpectedError(
      `No such disguise: ${unknown.join(', ')}. There are: ${Object.keys(ATTACKS).join(', ')}.`,
    );
  const stages = await loadStages(nodeOptions());
  printDisguises(await disguiseFigures(stages, names.length > 0 ? { names } : {}));
  return 0;
}
