import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cardWith } from '../../lab/card.ts';
import { reliabilityDiagram } from '../../lab/card-diagram.ts';
import type { Metrics } from '../../lab/metrics-file.ts';
import { read as readFile } from './repository.ts';

const read = (file: string) => readFile(`models/${file}`);
const metrics = JSON.parse(read('bilingual/metrics.json')) as Metrics;

describe('the model card says what was measured', () => {
  it('its figures are those of metrics.json (npm run -s lab -- card writes them)', () => {
    expect(cardWith(read('README.md'), metrics)).toBe(read('README.md'));
  });

  it('its diagram is drawn from the same figures', () => {
    expect(read('reliability.svg')).toBe(reliabilityDiagram(metrics));
  });

  it('another figure makes another card', () => {
    const other = structuredClone(metrics);
    (other.annotated['fr'] as { auc: number | null }).auc = 0.123;
    expect(cardWith(read('README.md'), other)).toContain('.123');
  });

  it('the figures were taken on the weights that are here', () => {
    expect(createHash('sha256').update(read('bilingual/model.json')).digest('hex')).toBe(metrics.modelSha256);
  });
});
