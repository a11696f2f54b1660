import type { CommentId } from '../shared/comment.ts';
import { hashOf } from '../shared/text-hash.ts';

/** An id for a comment that its site gives none: the same author saying the same words has the same one. */
export const commentIdOf = (author: string | null, text: string): CommentId =>
  `words-${hashOf(`${author ?? ''}\n${text}`)}`;
