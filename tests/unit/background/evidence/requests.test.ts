import { describe, expect, it } from 'vitest';
import {
  parseDelete,
  parseNote,
  parseQuery,
  parseSave,
} from '../../../../src/background/evidence/requests.ts';

const place = { id: 'a', frameId: 0 };
const query = { before: null, limit: 50, hostname: '', tag: '', text: '' };

describe('what pages ask of proof', () => {
  it.each([
    [parseSave, { tabId: 1, comments: [place], picture: true }],
    [parseQuery, query],
    [parseQuery, { ...query, before: 7 }],
    [parseNote, { id: 1, note: 'x', tags: ['a'] }],
    [parseDelete, { ids: [1, 2] }],
    [parseDelete, { ids: 'all' }],
  ])('is taken: %o %o', (parse, payload) => {
    expect(parse(payload)).toEqual(payload);
  });

  it.each([
    [parseSave, { tabId: 1, comments: [place], picture: 'yes' }],
    [parseSave, { tabId: 1, comments: 'all', picture: true }],
    [parseSave, { tabId: 1, comments: [{ id: 'a', frameId: -1 }], picture: true }],
    [parseSave, { tabId: 1, comments: [{ id: 'x'.repeat(2001), frameId: 0 }], picture: true }],
    [parseSave, { tabId: 1, comments: Array(201).fill(place), picture: true }],
    [parseQuery, { ...query, text: 'x'.repeat(2001) }],
    [parseQuery, { ...query, before: 'newest' }],
    [parseNote, { id: 1, note: 'x'.repeat(2001), tags: [] }],
    [parseNote, { id: 1, note: '', tags: Array(13).fill('a') }],
    [parseNote, { id: 1, note: '', tags: ['x'.repeat(41)] }],
    [parseDelete, { ids: 'ALL' }],
    [parseDelete, { ids: [1.5] }],
    [parseDelete, null],
  ])('is refused: %o %o', (parse, payload) => {
    expect(() => parse(payload)).toThrowError(/./);
  });

  it('gives at most 200 lines at once, and at least one', () => {
    expect(parseQuery({ ...query, limit: 10_000 }).limit).toBe(200);
    expect(parseQuery({ ...query, limit: 0 }).limit).toBe(1);
  });
});
