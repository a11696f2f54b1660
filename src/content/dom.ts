/**
 * Reading and marking elements whose properties the page can replace: a form answers `form.textContent` with its field of
 * that name, in Chromium's isolated world too. Everything here goes through the prototypes.
 */
const elements = () => Element.prototype;
const nodes = () => Node.prototype;

function getter<Value>(prototype: () => object, name: string): (node: Node) => Value {
  let get: (() => unknown) | undefined;
  const find = () => {
    for (let at: object | null = prototype(); at && !get; at = Object.getPrototypeOf(at))
      get = Object.getOwnPropertyDescriptor(at, name)?.get;
    return get;
  };
  return node => (get ?? find())?.call(node) as Value;
}

/** The tag of an element, in lower case on a web page. */
export const localName = getter<string>(elements, 'localName');

/** Whether the page still shows this node. */
export const isConnected = getter<boolean>(nodes, 'isConnected');

/** The element around a node, or nothing for the outermost one. */
export const parentElement = getter<Element | null>(nodes, 'parentElement');

/** The document or shadow root a node is in. */
export const rootOf = (node: Node): Node => nodes().getRootNode.call(node);

/** The element whose open or closed shadow root this one is in, or nothing. */
export const hostOf = (element: Element): Element | null => {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
};

/** The element around this one, out of shadow roots too. */
export const aroundOf = (element: Element): Element | null => parentElement(element) ?? hostOf(element);

/** The title of the page. */
export const titleOf = getter<string>(() => Document.prototype, 'title');

/** The value of an attribute, or null. */
export const attribute = (element: Element, name: string): string | null =>
  elements().getAttribute.call(element, name);

/** The names of its attributes, in the order they were given. */
export const attributeNames = (element: Element): string[] => elements().getAttributeNames.call(element);

/** The open shadow root of an element, or nothing. */
export const shadowRootOf = getter<ShadowRoot | null>(elements, 'shadowRoot');

export const firstChild = getter<Node | null>(nodes, 'firstChild');

export const nextSibling = getter<Node | null>(nodes, 'nextSibling');

export const nextElement = getter<Element | null>(elements, 'nextElementSibling');

/** The element before this one in the same parent, or nothing. */
export const previousElement = getter<Element | null>(elements, 'previousElementSibling');

export const matches = (element: Element, selector: string): boolean =>
  elements().matches.call(element, selector);

/** The nearest element that the selector names, from this one outwards. */
export const closest = (element: Element, selector: string): Element | null =>
  elements().closest.call(element, selector);

/** The elements inside this one that the selector names, in page order. */
export function all(element: Element, selector: string): Element[] {
  const list = elements().querySelectorAll.call(element, selector);
  const found: Element[] = [];
  // Asked for every comment: a list of nodes is slow to iterate.
  for (let at = 0, { length } = list; at < length; at++) found.push(list[at]!);
  return found;
}

/** The same in a document or a shadow root. */
export const allIn = (root: Document | ShadowRoot, selector: string): Element[] =>
  Array.from(
    (root instanceof ShadowRoot ? DocumentFragment : Document).prototype.querySelectorAll.call(
      root,
      selector,
    ),
  );

export const first = (element: Element, selector: string): Element | null =>
  elements().querySelector.call(element, selector);

export const box = (element: Element): DOMRect => elements().getBoundingClientRect.call(element);

export const bringIntoView = (element: Element): void =>
  elements().scrollIntoView.call(element, { block: 'center' });

export const contains = (outer: Node, inner: Node): boolean => nodes().contains.call(outer, inner);

export const append = (element: Element, child: Node): void => elements().append.call(element, child);

export const prepend = (element: Element, child: Node): void => elements().prepend.call(element, child);

export const setAttribute = (element: Element, name: string, value: string): void =>
  elements().setAttribute.call(element, name, value);

export const remove = (element: Element): void => elements().remove.call(element);

export const removeAttribute = (element: Element, name: string): void =>
  elements().removeAttribute.call(element, name);

/** Whether an element is drawn: in the layout, not made invisible, and not put outside the page. */
export function isDrawn(element: Element): boolean {
  if (!elements().checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true }))
    return false;
  const { right, bottom } = box(element);
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** Less than this, all that is around an element counted, and nobody sees what they press. */
const FAINT = 0.1;

/** Whether a person can see an element, so that a press on it is meant. Reads styles: for a press, not for a list. */
export function isSeen(element: Element): boolean {
  let clear = 1;
  for (let at: Element | null = element; at; at = aroundOf(at))
    clear *= Number(getComputedStyle(at).opacity || 1);
  return clear >= FAINT && isDrawn(element);
}

const activeElement = {
  page: getter<Element | null>(() => Document.prototype, 'activeElement'),
  root: getter<Element | null>(() => ShadowRoot.prototype, 'activeElement'),
};

/** The element that has the focus, inside open shadow roots too. */
export function focusedIn(document: Document): Element | null {
  let focused = activeElement.page(document);
  for (let root = focused && shadowRootOf(focused); root; root = focused && shadowRootOf(focused)) {
    const inside = activeElement.root(root);
    if (!inside) break;
    focused = inside;
  }
  return focused;
}

/** The direct children that are elements. */
export function children(element: Element): Element[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) found.push(child as Element);
  return found;
}

export const isElement = (node: Node): node is Element => node instanceof Element;
