import fs from 'node:fs/promises';
import path from 'node:path';
import type { Softening } from '../src/shared/softening.ts';
import { LANGUAGES } from '../src/shared/verdict.ts';
import { authoredPairs, type Pair } from './authored-data.ts';
import { nodeSoftener, ROOT } from './node-judge.ts';
import { randomFrom } from './random.mjs';

const PAGE = 'docs/softening-examples.md';
const SEED = 40;
const OF_EACH_LANGUAGE = 20;

const SAID: Record<Extract<Softening, { kind: 'kept' }>['reason'], string> = {
  danger: '*covered: a danger nobody may miss*',
  unsure: '*covered: nothing softer could be made sure of*',
  'not-judged': '*covered: not judged*',
};

const cell = (text: string): string => text.replace(/[\\|*_`<>[\]~&#]/g, '\\$&').replaceAll('\n', '<br>');

const row = ({ text, soft }: Pair, softening: Softening): string =>
  `| ${cell(text)} | ${softening.kind === 'kept' ? SAID[softening.reason] : cell(softening.text)} | ${soft[0] === undefined ? '*nothing, or a danger*' : cell(soft[0])} |`;

/** The command: writes forty examples, drawn with a seed and not chosen, good and bad, to docs. */
export async function examples(): Promise<number> {
  const pairs = authoredPairs('test');
  const { softener } = await nodeSoftener();
  const random = randomFrom(SEED);
  const sections: string[] = [];
  for (const language of LANGUAGES) {
    const drawn = pairs
      .filter(({ lang }) => lang === language)
      .map(pair => ({ pair, place: random() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, OF_EACH_LANGUAGE)
      .map(({ pair }) => pair);
    const made = await softener.soften(drawn.map(({ text }) => text));
    const rows = drawn.map((pair, i) => row(pair, made[i] as Softening));
    sections.push(
      [
        `## ${language === 'en' ? 'English' : 'Français'}`,
        '',
        '| written | softened | reference |',
        '|---|---|---|',
        ...rows,
      ].join('\n'),
    );
  }
  const head = [
    '# Forty softenings, drawn and not chosen',
    '',
    `\`npm run -s lab -- examples\` wrote this page: ${OF_EACH_LANGUAGE} English and ${OF_EACH_LANGUAGE} French pairs of the test split of`,
    `\`models/training/authored/pairs\` (in no training), drawn with seed ${SEED}, through the code and the model that ship. Good ones and bad ones.`,
  ].join('\n');
  await fs.writeFile(path.join(ROOT, PAGE), `${[head, ...sections].join('\n\n')}\n`);
  console.log(`${PAGE}: ${OF_EACH_LANGUAGE * LANGUAGES.length} examples of ${pairs.length}`);
  return 0;
}
