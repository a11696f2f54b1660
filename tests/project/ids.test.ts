import { describe, expect, it } from 'vitest';
import { cellsOf, faultOf, holds } from './held-by.ts';
import { read } from './repository.ts';

/** Tables that say, for each thing that could go wrong, which test holds it; here they are kept true. */
const TABLES = [
  { file: 'docs/trust/threats.md', letter: 'T', last: 25 },
  { file: 'docs/trust/faults.md', letter: 'F', last: 32 },
  { file: 'docs/trust/speed.md', letter: 'P', last: 20 },
];

interface Row {
  id: string;
  cells: string[];
}

const rowsOf = (file: string, letter: string): Row[] =>
  read(file)
    .split('\n')
    .filter(line => new RegExp(`^\\|\\s*${letter}\\d+\\s*\\|`).test(line))
    .map(line => {
      const [id = '', ...cells] = cellsOf(line);
      return { id, cells };
    });

describe.each(TABLES)('$file', ({ file, letter, last }) => {
  const rows = rowsOf(file, letter);

  it('has every id once, in order', () => {
    const wanted = Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('leaves no cell empty', () => {
    const empty = rows.filter(({ cells }) => cells.length !== 3 || cells.some(cell => cell === ''));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('names tests that exist, by the title they have: change both together', () => {
    const wrong = rows.flatMap(({ id, cells }) =>
      (cells[2] ?? '').split('<br>').flatMap(reason => {
        const fault = faultOf(reason.trim());
        return fault ? [`${id} ${fault}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves nothing to a measurement alone', () => {
    const bare = rows.filter(({ cells }) => !(cells[2] ?? '').split('<br>').some(holds));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
