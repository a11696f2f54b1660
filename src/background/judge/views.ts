import { undisguise } from '../../shared/disguises/undisguise.ts';
import { normalise } from '../../shared/text.ts';

/**
 * The forms in which a text is judged: normalised as it is written, and with its disguises undone where that makes a
 * difference. The first is empty when there is nothing to judge.
 */
export function viewsOf(text: string): [written: string, ...undone: string[]] {
  const written = normalise(text);
  const { text: plain } = undisguise(text);
  // Most texts hide nothing, and are normalised once.
  const undone = plain === text ? written : normalise(plain);
  return undone === written || undone === '' ? [written] : [written, undone];
}
