import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thresholdsFor } from '../../../src/background/judge/thresholds.ts';
import { SENSITIVITIES } from '../../../src/shared/policy.ts';
import { LABELS, LANGUAGES } from '../../../src/shared/verdict.ts';

describe('labels', () => {
  it('are named as the toxicity package names its own', () => {
    const readme = fs.readFileSync('node_modules/@tensorflow-models/toxicity/README.md', 'utf8');
    const shown = [...readme.matchAll(/"label": "(\w+)"/g)].map(([, label]) => label);
    expect(shown.length).toBeGreaterThan(0);
    expect(LABELS.slice(0, 7)).toEqual(expect.arrayContaining(shown));
  });

  it('begin with the seven outputs of the model that the package loads', () => {
    // The package holds no list: it takes the names from the model's outputs, `<label>/predictions/probabilities`.
    const seven = [
      'identity_attack',
      'insult',
      'obscene',
      'severe_toxicity',
      'sexual_explicit',
      'threat',
      'toxicity',
    ];
    expect(LABELS.slice(0, 7).toSorted()).toEqual(seven);
  });
});

describe('thresholds', () => {
  it.each(LANGUAGES)('fall with every step of sensitivity in %s', language => {
    for (const label of LABELS) {
      const [less, balanced, more] = SENSITIVITIES.map(level => thresholdsFor(level)[language][label]);
      expect(less, label).toBeGreaterThanOrEqual(balanced as number);
      expect(balanced, label).toBeGreaterThanOrEqual(more as number);
      expect(more, label).toBeGreaterThan(0);
    }
  });
});
