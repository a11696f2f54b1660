import { shadowRootOf } from '../dom.ts';

const MOST_ROOTS = 200;

/** A page and the open shadow roots in it, at any depth. */
export function openRoots(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length; at++) {
    for (const element of roots[at]!.querySelectorAll('*')) {
      const root = roots.length < MOST_ROOTS ? shadowRootOf(element) : null;
      if (root) roots.push(root);
    }
  }
  return roots;
}
