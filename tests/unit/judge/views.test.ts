import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { stopBackend } from '../../../src/background/judge/backend.ts';
import { loadStages } from '../../../src/background/judge/bilingual.ts';
import type { Judgement } from '../../../src/background/judge/judge.ts';
import type { Stages } from '../../../src/background/judge/stages.ts';
import { viewsOf } from '../../../src/background/judge/views.ts';
import { LABELS, type Scores } from '../../../src/shared/verdict.ts';
import { fakeModel } from './fake-model.ts';

describe('the views of a text', () => {
  it('are one when nothing is disguised', () => {
    expect(viewsOf('Tu es  gentil, merci !')).toEqual(['tu es gentil, merci !']);
  });

  it('are two when something is, as it is written first', () => {
    expect(viewsOf('Tu es i.d.i.o.t')).toEqual(['tu es i.d.i.o.t', 'tu es idiot']);
  });

  it('are one empty one when there is nothing to judge', () => {
    expect(viewsOf(' \u200b ')).toEqual(['']);
  });
});

describe('a text with two views', () => {
  let stages: Stages;
  beforeAll(async () => {
    const { manifest, files } = fakeModel({ clear: 0 });
    stages = await loadStages({ ...nodeOptions(), manifest, files });
  });
  afterAll(async () => {
    stages.transformer.dispose();
    await stopBackend();
  });

  const scoresOf = (judgement: Judgement): Scores => {
    if (judgement.kind !== 'scored') throw new Error(judgement.kind);
    return judgement.scores;
  };

  it('gets the larger score of each hostility, and no kindness it does not show', async () => {
    let kinder = 0;
    for (const word of ['stupid', 'kind', 'merci', 'gentil', 'loud', 'idiot']) {
      const disguised = await stages.examine(`you are a ${[...word].join('.')} one`);
      const plain = scoresOf((await stages.examine(`you are a ${word} one`)).judgement);
      const [both, written] = [scoresOf(disguised.judgement), scoresOf(disguised.written)];
      expect(written).not.toEqual(plain);
      if (plain.supportive > written.supportive) kinder++;
      for (const label of LABELS)
        expect(both[label]).toBe(
          label === 'supportive' ? written[label] : Math.max(written[label], plain[label]),
        );
    }
    expect(kinder).toBeGreaterThan(0);
  });

  it('is read in its language though it hides behind another alphabet', async () => {
    const { judgement, written } = await stages.examine('уоu ѕtuріd кіnd оnе');
    expect(written).toEqual({ kind: 'skipped', reason: 'other-language' });
    expect(judgement.kind).toBe('scored');
  });

  it('costs nothing more when nothing is disguised', async () => {
    const { judgement, written } = await stages.examine('you are kind');
    expect(written).toEqual(judgement);
  });
});
