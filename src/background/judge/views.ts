import { undisguise } from '../../shared/disguises/undisguise.ts';
import { normalise } from '../../shared/text.ts';
import { Spelling } from './spelling.ts';

let spelling: Spelling | null = null;

/**
 * The forms in which a text is judged: normalised as it is written, and with its disguises and misspellings undone where
 * that makes a difference. The first is empty when there is nothing to judge.
 */
export function viewsOf(text: string): [written: string, ...undone: string[]] {
  const written = normalise(text);
  const { text: plain } = undisguise(text);
  spelling ??= new Spelling();
  // Most texts hide nothing, and are normalised once.
  const undone = spelling.respelt(plain === text ? written : normalise(plain));
  return undone === written || undone === '' ? [written] : [written, undone];
}
