/** What a saved page is served as: UTF-8 where its bytes are, else whatever the page itself says. */
export function contentTypeOf(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
