import { detect } from '../../../../src/content/generic/detect.ts';
import { mayHoldComments } from '../../../../src/content/generic/gate.ts';
import { readComment } from '../../../../src/content/read-comment.ts';
import { write } from '../page.ts';

export interface Read {
  text: string;
  author: string | null;
}

/** What is found on a page, in page order; what the gate keeps out is not there. */
export async function find(html: string, change: () => void = () => undefined): Promise<Read[]> {
  write(html);
  change();
  if (!mayHoldComments(document)) return [];
  const detection = await detect(document, new AbortController().signal);
  if (!detection) return [];
  const { site } = detection;
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  return roots
    .flatMap(root => [...root.querySelectorAll(site.comment)])
    .flatMap(item => readComment(item, site) ?? [])
    .map(({ text, author }) => ({ text, author }));
}
