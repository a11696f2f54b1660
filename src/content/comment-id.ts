import type { CommentId } from '../shared/comment.ts';

/**
 * An id for a comment that its site gives none: the same author saying the same words has the same one.
 * 53 bits (cyrb53, public domain), so that a page of 20,000 comments has no two alike by chance.
 */
export function commentIdOf(author: string | null, text: string): CommentId {
  const words = `${author ?? ''}\n${text}`;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `words-${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}
