import type { DisguiseFigures } from './disguise-figures.ts';
import type { Evaluation } from './metrics-file.ts';

function printAnnotated({ annotated, sensitivities, reliability, sets }: Evaluation): void {
  console.log('annotated dev   H/F          AUC     recall@2%  cleared  skipped');
  for (const [name, f] of Object.entries(annotated)) {
    const cells = [`${f.hostile}/${f.friendly}`.padEnd(12), f.auc, f.recallAt2, f.cleared, f.skipped];
    console.log(`${name.padEnd(15)} ${cells.join('   ')}`);
    for (const [level, { recall, falseAlarms }] of Object.entries(sensitivities[name] ?? {})) {
      console.log(
        `  ${level.padEnd(9)} finds ${recall} of the hostile, covers ${falseAlarms} of the friendly`,
      );
    }
    const others = Object.entries(f.others).map(
      ([label, { auc, positives }]) => `${label} ${auc} (${positives})`,
    );
    console.log(`  ${others.join(', ')}`);
    console.log(`  expected calibration error ${reliability[name]?.expectedError}`);
  }
  console.log('toxicity on sets of other definitions, AUC');
  for (const [name, value] of Object.entries(sets)) console.log(`  ${name.padEnd(24)} ${value}`);
}

function printAuthored({ languages, situations }: Evaluation['authored']): void {
  console.log('our own examples, test split, a new installation');
  for (const [lang, { auc, hostile, friendly }] of Object.entries(languages)) {
    console.log(
      `  ${lang} AUC ${auc}, hostile covered ${hostile.right}/${hostile.of}, friendly shown ${friendly.right}/${friendly.of}`,
    );
  }
  for (const [name, { right, of }] of Object.entries(situations))
    console.log(`  ${name.padEnd(32)} ${right}/${of}`);
}

/** How many copies of caught comments are still caught, by disguise; and what that costs on clean texts. */
export function printDisguises({ seeds, disguises, clean }: DisguiseFigures): void {
  console.log(`${seeds} caught comments; copies still caught   both views   as written`);
  for (const [name, { kept, asWritten }] of Object.entries(disguises))
    console.log(`  ${name.padEnd(32)} ${kept.toFixed(3).padStart(17)} ${asWritten.toFixed(3).padStart(12)}`);
  const { texts, covered, asWritten } = clean;
  console.log(`${texts} clean texts: ${covered} covered with both views, ${asWritten} as written`);
}

/** Everything `lab eval` found, for a person at a terminal. */
export function printEvaluation(figures: Evaluation): void {
  printAnnotated(figures);
  printAuthored(figures.authored);
  console.log('friendly sentences that name an identity');
  for (const [lang, { spread, worst, falseAlarms }] of Object.entries(figures.identity)) {
    const most = worst.length ? `, most often covered: ${worst.join(', ')}` : '';
    console.log(
      `  ${lang} ${Object.keys(falseAlarms).length} terms, spread of false alarms ${spread}${most}`,
    );
  }
  printDisguises(figures.disguises);
}
