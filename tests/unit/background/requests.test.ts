import { describe, expect, it } from 'vitest';
import { parseJudgeRequest } from '../../../src/background/judge-request.ts';
import {
  parseCounts,
  parseFile,
  parsePause,
  parseSite,
  parseTabState,
  parseTry,
} from '../../../src/background/requests.ts';

const many = (count: number, text: string) => ({ texts: Array.from({ length: count }, () => text) });

describe('a request that is not what it should be is refused', () => {
  const examples: [string, (payload: unknown) => unknown, unknown][] = [
    ['judge: nothing', parseJudgeRequest, null],
    ['judge: no list', parseJudgeRequest, { texts: 'hello' }],
    ['judge: a list of numbers', parseJudgeRequest, { texts: [1] }],
    ['judge: too many texts', parseJudgeRequest, many(33, 'a')],
    ['judge: a text that is too long', parseJudgeRequest, many(1, 'a'.repeat(5001))],
    ['counts: a text', parseCounts, { found: '1', covered: 0, failed: 0, skipped: 0, waiting: 0 }],
    ['counts: less than nothing', parseCounts, { found: -1, covered: 0, failed: 0, skipped: 0, waiting: 0 }],
    [
      'counts: infinity',
      parseCounts,
      { found: Number.POSITIVE_INFINITY, covered: 0, failed: 0, skipped: 0, waiting: 0 },
    ],
    ['pause: no tab', parsePause, { minutes: 15 }],
    ['pause: half a minute', parsePause, { tabId: 1, minutes: 0.5 }],
    [
      'tab state: a hostname longer than there can be',
      parseTabState,
      { tabId: 1, hostname: 'a'.repeat(300) },
    ],
    ['site: neither on nor off', parseSite, { hostname: 'a.example', off: 'yes' }],
    ['try: no text', parseTry, { text: null }],
    ['try: a text longer than is read', parseTry, { text: 'a'.repeat(5001) }],
    ['file: a list', parseFile, { file: [] }],
    ['a list for an object', parsePause, [1]],
  ];
  it.each(examples)('%s', (_, parse, payload) => {
    expect(() => parse(payload)).toThrow();
  });
});

it('a judge request within bounds passes unchanged', () => {
  expect(parseJudgeRequest(many(32, 'a'.repeat(5000)))).toEqual(many(32, 'a'.repeat(5000)));
});
