// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchComments } from '../../../../src/content/generic/search.ts';
import type { Site } from '../../../../src/content/sites/site.ts';
import { layOut, look, write } from '../page.ts';
import { around, MARKUPS, THREAD } from './invented-threads.ts';

const thread = MARKUPS['with classes that say nothing']!(THREAD);
let stop: AbortController;
let found: Site[];

const search = (
  options: { hasAdapter?: boolean; isNeeded?: () => boolean; recognised?: () => boolean } = {},
) =>
  searchComments({
    document,
    signal: stop.signal,
    hasAdapter: false,
    isNeeded: () => true,
    recognised: () => false,
    found: site => void found.push(site),
    ...options,
  });
const until = async (is: () => boolean) => {
  for (let turn = 0; turn < 60 && !is(); turn++) await look();
};

beforeEach(() => {
  layOut();
  stop = new AbortController();
  found = [];
});
afterEach(() => stop.abort());

it('finds what is there, once, and looks no more', async () => {
  write(around(thread));
  const searching = search();
  expect(searching.isLooking).toBe(true);
  await until(() => found.length > 0);
  expect(found).toHaveLength(1);
  expect(searching.isLooking).toBe(false);
});

it('looks at no page whose comments were found by other means', async () => {
  write(around(thread));
  search({ isNeeded: () => false });
  await look();
  expect(found).toEqual([]);
});

it('gives an adapter a head start', async () => {
  write(around(thread));
  search({ hasAdapter: true });
  await look();
  expect(found).toEqual([]);
});

it('ends when told to', async () => {
  write(around(thread));
  search();
  stop.abort();
  await look();
  expect(found).toEqual([]);
});

it('leaves a page to the adapter that knows it by now', async () => {
  write(around(thread));
  search({ recognised: () => true });
  await look();
  expect(found).toEqual([]);
});
