import { all, closest, isConnected, isElement, matches, parentElement } from './dom.ts';
import { MARK, oursSelector } from './marks.ts';
import type { Site } from './sites/site.ts';

// What sites change in place when they give an element another comment, or the same comment other words.
const ATTRIBUTES = [
  ...[
    'alt',
    'aria-hidden',
    'author',
    'collapsed',
    'data-author',
    'data-fullname',
    'data-id',
    'hidden',
    'href',
  ],
  ...['id', 'lang', 'permalink', 'thingid'],
  // Ours: the page may take it away.
  MARK,
];

const isOurs = (node: Node) => isElement(node) && matches(node, oursSelector);

/** Places where the page added something, beyond which looking through the whole page once is cheaper. */
const MOST_PLACES = 300;

/** What the page did since it was last asked. */
interface Changes {
  /** Elements that may hold comments not seen yet. */
  added: Set<Element>;
  /** Comments in which something changed; true where elements or text nodes were replaced. */
  changed: Map<Element, boolean>;
  /** Whether anything left the page. */
  removed: boolean;
}

const none = (): Changes => ({ added: new Set(), changed: new Map(), removed: false });

/** Collects what happens in a page, and in the open shadow roots where its site keeps comments. Reads only. */
export class PageChanges {
  readonly #site: Site;
  readonly #page: Document;
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();
  #changes = none();

  /** `happened` is called before anything of it is drawn, with the comments in which something changed. */
  constructor(
    site: Site,
    page: Document,
    happened: (changed: Iterable<Element>) => void,
    signal: AbortSignal,
  ) {
    this.#site = site;
    this.#page = page;
    this.#observer = new MutationObserver(records => {
      for (const record of records) this.#take(record);
      if (this.any) happened(this.#changes.changed.keys());
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
    this.#observe(page);
  }

  get any(): boolean {
    const { added, changed, removed } = this.#changes;
    return removed || added.size > 0 || changed.size > 0;
  }

  /**
   * The comments to read since the last call, those of the known ones included that changed or left; true where
   * elements or text nodes were replaced.
   */
  take(known: ReadonlyMap<Element, unknown>): Map<Element, boolean> {
    const { added, changed, removed } = this.#changes;
    this.#changes = none();
    const items = new Map<Element, boolean>();
    if (added.size > MOST_PLACES) {
      const everywhere = this.commentsIn(this.#page.documentElement);
      for (const item of everywhere) if (!known.has(item)) items.set(item, false);
    } else {
      for (const element of added) for (const item of this.commentsIn(element)) items.set(item, true);
    }
    for (const [item, replaced] of changed) items.set(item, replaced || items.get(item) === true);
    if (removed) for (const item of known.keys()) if (!isConnected(item)) items.set(item, false);
    return items;
  }

  /** The comments in an element, itself included, those in its shadow roots too; observes these roots. */
  commentsIn(element: Element): Element[] {
    const { comment, shadowHosts } = this.#site;
    const found = matches(element, comment) ? [element, ...all(element, comment)] : all(element, comment);
    if (!shadowHosts) return found;
    const hosts = matches(element, shadowHosts)
      ? [element, ...all(element, shadowHosts)]
      : all(element, shadowHosts);
    for (const { shadowRoot } of hosts) {
      if (!(shadowRoot instanceof ShadowRoot)) continue;
      this.#observe(shadowRoot);
      for (const inside of shadowRoot.querySelectorAll(comment)) found.push(inside);
    }
    return found;
  }

  #observe(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  #take({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void {
    if (type !== 'childList') {
      this.#changedIn(target, attributeName === MARK);
      return;
    }
    let theirs = 0;
    for (const node of addedNodes) {
      if (isOurs(node)) continue;
      theirs++;
      if (isElement(node)) this.#changes.added.add(node);
    }
    // A button of ours that goes counts: when the page took it, words would stay covered with no way to show them.
    for (const node of removedNodes) {
      theirs++;
      if (isElement(node)) this.#changes.removed = true;
    }
    if (theirs) this.#changedIn(target, true);
  }

  #changedIn(target: Node, replaced: boolean): void {
    const element = isElement(target) ? target : parentElement(target);
    const comment = element && closest(element, this.#site.comment);
    if (comment) this.#changes.changed.set(comment, replaced || this.#changes.changed.get(comment) === true);
  }
}
