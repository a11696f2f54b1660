import { LANGUAGES } from '../src/shared/verdict.ts';
import type { Metrics } from './metrics-file.ts';

const SIZE = 320;
const MARGIN = 44;
const COLOURS: Record<string, string> = { en: '#2563a8', fr: '#b4551d' };
const NAMES: Record<string, string> = { en: 'English', fr: 'French' };
/** Bins with fewer rows say nothing. */
const FEW = 8;

const x = (value: number) => Math.round(10 * (MARGIN + value * SIZE)) / 10;
const y = (value: number) => Math.round(10 * (MARGIN / 2 + (1 - value) * SIZE)) / 10;

function curve({ reliability }: Metrics, lang: string): string {
  const points = (reliability[lang]?.bins ?? []).flatMap(({ rows, said, was }) =>
    said === null || was === null || rows < FEW ? [] : [{ rows, at: `${x(said)},${y(was)}`, said, was }],
  );
  const dots = points.map(
    ({ rows, said, was }) =>
      `<circle cx="${x(said)}" cy="${y(was)}" r="${(2 + Math.sqrt(rows) / 4).toFixed(1)}"/>`,
  );
  const line = `<polyline fill="none" stroke-width="2" points="${points.map(({ at }) => at).join(' ')}"/>`;
  return `<g stroke="${COLOURS[lang]}" fill="${COLOURS[lang]}">${line}${dots.join('')}</g>`;
}

/** Reliability diagram (SVG): for each tenth of the score, how often the text was hostile; the diagonal is right. */
export function reliabilityDiagram(metrics: Metrics): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap(value => [
    `<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${x(0) - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  ]);
  const legend = LANGUAGES.map(
    (lang, i) => `<text x="${x(0.06)}" y="${y(0.95) + 18 * i}" fill="${COLOURS[lang]}">${NAMES[lang]}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * MARGIN} ${SIZE + 2 * MARGIN}" width="420" font-family="sans-serif" font-size="12">`,
    '<title>Reliability of the toxicity score</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#444"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    ...LANGUAGES.map(lang => curve(metrics, lang)),
    ...ticks,
    ...legend,
    `<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">score</text>`,
    `<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">share of hostile texts</text>`,
    '</svg>',
    '',
  ].join('\n');
}
