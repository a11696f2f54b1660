import type { Handlers } from '../shared/messages.ts';
import type { Inserted } from '../shared/page-state.ts';
import { type Box, holdsOnlyName, isEmpty, isField } from './composer-boxes.ts';
import { write, writeAfter } from './composer-write.ts';
import { replyBoxFor } from './reply-box.ts';
import { parseReply } from './requests.ts';
import type { Session } from './session.ts';
import type { Site } from './sites/site.ts';

/**
 * Puts an answer into a box as if it were typed, and leaves the person there; sending is theirs. What they have
 * written themselves is never replaced: only an empty box takes it, or one that holds no more than the name of
 * whom is answered.
 */
async function insertReply(box: Box | null, text: string, author: string | null): Promise<Inserted> {
  if (!box) return 'no-box';
  const isNamed = holdsOnlyName(box, author);
  if (!isNamed && !isEmpty(box)) return 'has-draft';
  const room = isField(box) && box.maxLength >= 0 ? box.maxLength - box.value.length : text.length;
  // What a box cuts off would be lost unseen.
  if (text.length > room) return 'refused';
  return (await (isNamed ? writeAfter : write)(box, text)) ? 'inserted' : 'refused';
}

/** Answers what asks for words in a box of this page. */
export const replyHandlers = (
  document: Document,
  running: () => { site: Site; session: Session } | null,
): Required<Pick<Handlers, 'insertReply'>> => ({
  insertReply: {
    from: ['page'],
    parse: parseReply,
    answer: ({ id, text }) => {
      const { site = null, session } = running() ?? {};
      const answered = session?.comments().find(comment => comment.id === id);
      return insertReply(replyBoxFor(document, site, answered?.item ?? null), text, answered?.author ?? null);
    },
  },
});
