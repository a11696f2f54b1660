import { LOOKS, MARK } from './marks.ts';
import looks from './veil.css' with { type: 'text' };

/** How many marks a root holds, and what takes our looks out of it. */
interface Styled {
  marks: number;
  takeBack(): void;
}

const styled = new WeakMap<ShadowRoot, Styled>();

/**
 * Brings the looks of our marks into the open shadow root around an element, which the extension's style sheet does
 * not reach. Returns what takes them back; the last call of these leaves the root as it was.
 */
export function styleRootOf(element: Element): () => void {
  const root = Node.prototype.getRootNode.call(element);
  if (!(root instanceof ShadowRoot)) return () => undefined;
  const known = styled.get(root) ?? { marks: 0, takeBack: putInto(root) };
  styled.set(root, known);
  known.marks++;
  return () => {
    if (--known.marks > 0) return;
    styled.delete(root);
    known.takeBack();
  };
}

function putInto(root: ShadowRoot): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    root.adoptedStyleSheets.push(sheet);
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
    };
  } catch {
    // Firefox shares no sheet with a content script. Written by one, an element is not subject to the page's policy.
    const style = document.createElement('style');
    style.setAttribute(MARK, LOOKS);
    style.textContent = looks;
    root.append(style);
    return () => style.remove();
  }
}
