import { rounded } from '../bench.ts';
import type { Family } from '../harness.ts';
import type { Idle, Read, Sample } from './measure.ts';
import { percentInTenMinutes, secondHalf } from './slope.ts';

/** How a soak began. */
export interface Run {
  kind: 'run';
  browser: Family;
  version: string;
  minutes: number;
  /** Messages of the chat a second. */
  pace: number;
  date: string;
  machine: string;
  cores: number;
}

/** All that one browser's soak told. */
export type Line = Run | Sample | Idle;

const NAMES: Record<Family, string> = { chromium: 'Chromium', firefox: 'Firefox' };

const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const of = <K extends Line['kind']>(lines: readonly Line[], kind: K) =>
  lines.filter((line): line is Extract<Line, { kind: K }> => line.kind === kind);

type Count = 'shown' | 'due' | 'judged' | 'gone' | 'harsh' | 'treated';
const sum = (reads: readonly Read[], what: Count): number =>
  reads.reduce((total, read) => total + read[what], 0);

/** What was dropped: known, in view for five seconds, and without a verdict. */
const dropped = (reads: readonly Read[]): number =>
  sum(reads, 'due') - sum(reads, 'gone') - sum(reads, 'judged');

const middle = (values: number[]): number =>
  rounded([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

/** Programs that wait for each core, above which a machine is too crowded for what is measured in seconds. */
const CROWDED = 8;

/** A page's samples, apart by whether others left us the machine. */
function readingRows(lines: readonly Line[]): (string | number)[][] {
  const samples = of(lines, 'sample');
  const { browser, cores } = of(lines, 'run')[0]!;
  return (['feed', 'chat'] as const).flatMap(page =>
    [false, true].flatMap(crowded => {
      const some = samples.filter(({ load }) => load > CROWDED * cores === crowded);
      const reads = some.map(sample => sample[page]);
      const waits = reads.flatMap(({ waits }) => waits ?? []);
      if (reads.length === 0) return [];
      return [
        [
          `${NAMES[browser]}, ${page === 'feed' ? 'thread' : 'chat'}${crowded ? ', machine crowded' : ''}`,
          (some.length / 2).toString(),
          sum(reads, 'shown'),
          sum(reads, 'due'),
          sum(reads, 'judged'),
          dropped(reads),
          sum(reads, 'gone'),
          `${sum(reads, 'treated')} of ${sum(reads, 'harsh')}`,
          waits.length > 0
            ? `${middle(waits.map(({ p50 }) => p50))} · ${middle(waits.map(({ p95 }) => p95))}`
            : '–',
          middle(some.map(({ cpu }) => cpu.extension)),
        ],
      ];
    }),
  );
}

/** The figures whose growth counts, by name, of a sample. */
function sizes({ heap, own, rss }: Sample): [string, number][] {
  return [
    ...(heap
      ? ([
          ['heap of the thread’s page', heap.feed],
          ['heap of the chat’s page', heap.chat],
          ['heap of the worker', heap.worker],
        ] as [string, number][])
      : []),
    ['process of the extension, its own memory', own.extension],
    ['process of the extension, whole', rss.extension],
    ['processes of the pages, their own memory', own.pages],
  ];
}

const signed = (value: number | null): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${value.toFixed(1)} %`;

function memoryRows(lines: readonly Line[]): (string | number)[][] {
  const samples = of(lines, 'sample');
  const half = secondHalf(samples);
  return sizes(samples[0]!).map(([name], row) => {
    const at = (sample: Sample | undefined) => (sample ? sizes(sample)[row]![1] : 0);
    const points = half.map(sample => ({ minute: sample.minute, value: at(sample) }));
    return [
      `${NAMES[samples[0]!.browser]}: ${name}`,
      at(samples[0]).toFixed(1),
      at(half[0]).toFixed(1),
      at(samples.at(-1)).toFixed(1),
      Math.max(...samples.map(at)).toFixed(1),
      signed(percentInTenMinutes(points)),
    ];
  });
}

function busyOf(lines: readonly Line[]): string {
  const samples = of(lines, 'sample');
  const share = (role: keyof Sample['cpu']) => middle(samples.map(({ cpu }) => cpu[role]));
  return `${NAMES[samples[0]!.browser]}’s extension ${share('extension')}, pages ${share('pages')}, the rest ${share('browser')}`;
}

const idleRows = (lines: readonly Line[]): (string | number)[][] =>
  of(lines, 'idle').map(({ browser, extension, workerGone, percent, seconds }) => [
    `${NAMES[browser]} ${extension} us`,
    extension === 'without' ? '–' : workerGone === null ? 'stayed' : `${workerGone.toFixed(0)} s`,
    seconds,
    extension === 'without' && percent.extension === 0 ? '–' : `${percent.extension} %`,
    `${percent.pages} %`,
    `${percent.browser} %`,
  ]);

/** docs/trust/soak.md, of one or more browsers' lines. */
export function soakReport(runs: readonly (readonly Line[])[]): string {
  const begun = runs.flatMap(lines => of(lines, 'run'));
  const loads = runs.flatMap(lines => of(lines, 'sample').map(({ load }) => load));
  const versions = begun.map(
    ({ browser, version, minutes }) => `${NAMES[browser]} ${version} for ${minutes} minutes`,
  );
  return `# Soak: what reading on and on does to the browser

Written by \`npm run -s lab -- soak --report\` from what \`npm run -s lab -- soak\` printed; to be run again, not edited.
${versions.join(', ')}, begun ${begun.map(({ date }) => date.slice(0, 16).replace('T', ' ')).join(' and ')} UTC; ${begun[0]!.machine};
load of the machine ${Math.min(...loads)} to ${Math.max(...loads)}, ${middle(loads)} in the middle.

The extension as it ships, with its model, in two windows beside each other. One holds a thread without end, which is read half a screen
every seven seconds, with looks back and screens flown past; its elements are used again for other comments, as such sites do. The other
is a live chat of ${begun[0]!.pace} messages a second that keeps 300. Every comment has a number in it, so that no verdict is known from before; one in
ten of the thread and one in twenty of the chat is harsh.

While they read, the processes took, in percent of one core in the middle of the samples: ${runs.map(busyOf).join('; ')}.

## Verdicts
A verdict is dropped where a comment was in view (in the chat: on the page) for five seconds and, when the page's content script is asked, has none.
*Left* are those that had left the page before they could be asked about. The time is that from sight to cover, of harsh ones, the middle of
the samples' own p50 and p95; the last column is what the extension's process got. *Crowded* are the samples in which more than
${CROWDED} programs waited for each core: then a chat may be written faster than the machine lets us read.

${table(
  [
    'where',
    'minutes',
    'shown',
    'due for 5 s',
    'judged',
    'dropped',
    'left',
    'harsh ones covered',
    'ms, p50 · p95',
    '% of a core',
  ],
  runs.flatMap(readingRows),
)}

## Memory
In MB, every thirty seconds, after the browser was asked to let go of what it can. The slope is that of a line through the second half of
the run, by least squares, in percent of the mean in ten minutes; the goal is less than 2 %. By then what we remember (5,000 verdicts a
page, 20,000 counted comments) is full where all went well.

${table(['what', 'first', 'half-way', 'last', 'most', 'slope'], runs.flatMap(memoryRows))}

## Rest
Then both pages stop. Processor time of the browser's processes from \`/proc\`, in percent of one core, once the worker has gone (or after
ninety seconds); the goal for the extension's own process is less than 0.1 %. A process that is gone takes nothing. The same pages rest in the same browser
without us, to compare. Before it goes the worker reads what was still waiting. Firefox keeps its own extensions in the process where ours runs.

${table(
  ['browser', 'worker gone after', 'seconds', 'extension’s process', 'pages', 'browser itself'],
  runs.flatMap(idleRows),
)}
`;
}
