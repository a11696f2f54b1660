/** Characters of comments' words in one message. Browsers lose one above 64 MiB, in which a character takes up to six. */
const MOST = 8_000_000;

/** The comments, in their order, whose words together fit into one message; a very long one keeps no other out. */
export function withinMessage<Comment extends { text: string }>(comments: readonly Comment[]): Comment[] {
  let room = MOST;
  return comments.filter(({ text }) => {
    if (text.length > room) return false;
    room -= text.length;
    return true;
  });
}
