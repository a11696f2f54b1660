import { expect, it } from 'vitest';
import { choose } from '../../../../src/content/generic/choose.ts';

/** A group whose members are of some length each. */
const group = (name: string, score: number, members: number[], length = 5) => ({
  name,
  score,
  group: { members },
  ends: members.map(at => at + length),
});
const chosen = (...groups: ReturnType<typeof group>[]) => choose(groups).map(({ name }) => name);

it.each([
  ['nothing where nothing speaks for it', [group('weak', -1, [10, 20])], []],
  ['the strongest', [group('weak', 1, [12, 22], 2), group('strong', 5, [10, 20])], ['strong']],
  [
    'all comments rather than the odd ones among them',
    [group('odd', 6, [10, 30]), group('all', 5, [10, 20, 30])],
    ['all'],
  ],
  [
    'not whatever is around, when much less speaks for it',
    [group('odd', 6, [10, 30]), group('all', 2, [10, 20, 30])],
    ['odd'],
  ],
  [
    'others beside the strongest',
    [group('members', 6, [10, 20]), group('guests', 5, [30, 40])],
    ['members', 'guests'],
  ],
  ['no parts of the strongest', [group('items', 6, [10, 20]), group('texts', 5, [12, 22], 2)], ['items']],
  ['nothing around the strongest', [group('items', 6, [10, 20]), group('lists', 5, [8], 40)], ['items']],
] as const)('chooses %s', (_, groups, names) => {
  expect(
    chosen(
      ...groups.map(one =>
        group(one.name, one.score, [...one.group.members], one.ends[0]! - one.group.members[0]!),
      ),
    ),
  ).toEqual([...names]);
});
