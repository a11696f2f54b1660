import { plain } from '../shared/plain.ts';
import { SOUNDS } from './sounds.ts';

/** What sites put behind, and browsers before, the title of a page. */
const COUNTER = /^\(\d+\+?\)\s*/;
const PARTS = /(?<!\s)\s+[|·•–—:-]\s+/;
/** Would be quoted, linked, shouted or cut off in the middle of a sentence. */
const UNREADABLE = /[<>{}[\]@#"“”«»\n\t]|https?:|www\.|…$|\.\.\.$|\p{Extended_Pictographic}|&\w+;/u;
const LONGEST = 60;
const MOST_WORDS = 9;
const SHOUTED = 0.6;

/**
 * The subject of a page as it reads well inside a sentence, between quotation marks; null when the title is long, shouted,
 * cut off, marked up, or may itself be unkind: then a text without a topic is better.
 */
export function topicOf(title: string): string | null {
  const [first = ''] = title.slice(0, 300).normalize('NFC').replace(COUNTER, '').trim().split(PARTS);
  const topic = first.replace(/(?<![\s!?.,;:])[\s!?.,;:]+$/u, '').replace(/\s+/g, ' ');
  const letters = topic.match(/\p{L}/gu)?.length ?? 0;
  const capitals = topic.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < 3 || topic.length > LONGEST || topic.split(' ').length > MOST_WORDS) return null;
  if (UNREADABLE.test(topic) || (letters > 4 && capitals / letters > SHOUTED)) return null;
  const words = plain(topic);
  const unkind = ['scorn', 'looks', 'sexual', 'threat', 'contempt', 'exposed', 'quarrel'] as const;
  return unkind.some(kind => SOUNDS[kind].test(words)) ? null : topic;
}
