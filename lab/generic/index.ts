import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { WEIGHTS } from '../../src/content/generic/weights.ts';
import { ROOT } from '../node-judge.ts';
import { addressOf } from '../page-address.ts';
import type { Disguise } from '../page-disguises.ts';
import { inventedThreads } from './invented-threads.ts';
import { learn } from './learn.ts';
import { quietPages } from './quiet-pages.ts';
import { cost, summary, table, threads } from './report.ts';
import { outcome, type Surveyed, surveyed } from './surveyed.ts';
import { type KnownPage, pagesOf, Surveyor } from './surveyor.ts';
import { threadOf } from './thread-page.ts';
import { unseenThreads } from './unseen-threads.ts';
import { sourceOf, type Weights } from './weights.ts';

const USAGE = 'lab generic --truth DIR [--fit]';

/** Comments on the page on which the cost of one is measured. */
const MANY = 1_000;

/**
 * Prints how right the detector is without any adapter on a folder of captures, as they are, renamed and in a
 * shadow root; what it reaches on systems its weights have not seen; and what it costs. With --fit, the weights
 * are fitted anew first and written. Resolves with the exit code.
 */
export async function generic(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { truth: { type: 'string' }, fit: { type: 'boolean' } } });
  if (!values.truth) {
    console.error(USAGE);
    return 2;
  }
  const invented = quietPages().map(([name, html]) => ({
    ...{ name, system: 'invented', url: `https://example.org/${name}`, truth: [] },
    body: Buffer.from(html),
  }));
  const captures = pagesOf(values.truth, addressOf);
  const pages = [...captures, ...invented, ...inventedThreads()];
  const plain = await lookAt(pages);
  const renamed = await lookAt(pages, 'rename');
  const learnt = [...plain, ...renamed];

  let weights: Weights = WEIGHTS;
  if (values.fit) {
    weights = learn(learnt);
    fs.writeFileSync(path.join(ROOT, 'src/content/generic/weights.ts'), sourceOf(weights));
  }
  const under = (looked: readonly Surveyed[]) => looked.map(one => outcome(one, weights));
  console.log(table('as captured', under(plain)));
  console.log(table('renamed', under(renamed)));
  console.log(table('in a shadow root', under(await lookAt(captures, 'shadow'))));

  const systems = new Set(captures.map(({ system }) => system));
  const left = [...systems].map(system => learn(learnt.filter(({ page }) => page.system !== system)));
  const unseen = (looked: readonly Surveyed[]) =>
    [...systems].flatMap((system, at) =>
      looked.filter(({ page }) => page.system === system).map(one => outcome(one, left[at]!)),
    );
  console.log(summary('left out', unseen(plain)).join('\n'));
  console.log(summary('left out, renamed', unseen(renamed)).join('\n'));

  console.log(threads('invented threads of the fit', under(plain)));
  console.log(threads('threads never fitted on', under(await lookAt(unseenThreads()))));

  const [many] = await lookAt([threadOf(MANY)]);
  const each = (1_000 * many!.survey.detectMs) / MANY;
  console.log(`${cost(plain)}; ${each.toFixed(1)} µs a comment on a page of ${MANY}`);
  return 0;
}

async function lookAt(pages: readonly KnownPage[], disguise?: Disguise): Promise<Surveyed[]> {
  const surveyor = await Surveyor.start(disguise);
  try {
    const looked: Surveyed[] = [];
    for (const page of pages) {
      const same = pages.filter(({ system }) => system === page.system).length;
      looked.push(surveyed(page, await surveyor.look(page.body, page.url, page.truth), same));
    }
    return looked;
  } finally {
    await surveyor.close();
  }
}
