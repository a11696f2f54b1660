import type { Inserted } from '../shared/page-state.ts';
import { type Box, holdsOnlyName, isEmpty, isField } from './composer-boxes.ts';
import { write, writeAfter } from './composer-write.ts';

/**
 * Puts an answer into a box as if it were typed, and leaves the person there; sending is theirs. What they have
 * written themselves is never replaced: only an empty box takes it, or one that holds no more than the name of
 * whom is answered.
 */
export async function insertReply(box: Box | null, text: string, author: string | null): Promise<Inserted> {
  if (!box) return 'no-box';
  const isNamed = holdsOnlyName(box, author);
  if (!isNamed && !isEmpty(box)) return 'has-draft';
  const room = isField(box) && box.maxLength >= 0 ? box.maxLength - box.value.length : text.length;
  // What a box cuts off would be lost unseen.
  if (text.length > room) return 'refused';
  return (await (isNamed ? writeAfter : write)(box, text)) ? 'inserted' : 'refused';
}
