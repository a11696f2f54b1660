import fs from 'node:fs';
import path from 'node:path';
import { reliabilityDiagram } from './card-diagram.ts';
import { cardFigures } from './card-figures.ts';
import type { Metrics } from './metrics-file.ts';
import { ROOT } from './node-judge.ts';

const BEGIN = '<!-- figures: written by `npm run -s lab -- card` from bilingual/metrics.json -->';
const END = '<!-- end of figures -->';

/** The model card with its figures taken anew from metrics.json. @throws Error without the two markers */
export function cardWith(card: string, metrics: Metrics): string {
  const [begin, end] = [card.indexOf(BEGIN), card.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`The model card has lost its markers, "${BEGIN}" and "${END}".`);
  return `${card.slice(0, begin)}${BEGIN}\n${cardFigures(metrics)}${card.slice(end)}`;
}

/** `lab card`: writes the figures of the last `lab eval` into the model card, and draws its diagram. */
export function card(): number {
  const folder = path.join(ROOT, 'models');
  const metrics = JSON.parse(fs.readFileSync(path.join(folder, 'bilingual/metrics.json'), 'utf8')) as Metrics;
  const file = path.join(folder, 'README.md');
  fs.writeFileSync(file, cardWith(fs.readFileSync(file, 'utf8'), metrics));
  fs.writeFileSync(path.join(folder, 'reliability.svg'), reliabilityDiagram(metrics));
  return 0;
}
