import { all, isConnected, isElement, matches, parentElement, shadowRootOf } from './dom.ts';
import { removeLeftMarks } from './left-marks.ts';
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

/** Shadow roots looked into at once. */
const MOST_ROOTS = 1_000;

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

/**
 * Collects what happens in a page, and in the open shadow roots where its site keeps comments. Reads only; but what an
 * earlier copy of us left is taken out first: its softer words would be read as the page's.
 */
export class PageChanges {
  readonly #site: Site;
  readonly #page: Document;
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();
  #changes = none();
  /** The comments around elements, or that there is none, as of the records that are being taken. */
  readonly #around = new Map<Element, Element | null>();

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
      this.#around.clear();
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
    const hosts = all(element, shadowHosts);
    if (matches(element, shadowHosts)) hosts.unshift(element);
    for (let at = 0; at < Math.min(hosts.length, MOST_ROOTS); at++) {
      const root = shadowRootOf(hosts[at]!);
      if (!root) continue;
      this.#observe(root);
      for (const inside of root.querySelectorAll(comment)) found.push(inside);
      // One in another, as deep as it goes.
      for (const inner of root.querySelectorAll(shadowHosts)) hosts.push(inner);
    }
    return found;
  }

  #observe(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    removeLeftMarks(root);
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

  /** The comment an element is in. What was passed on the way is remembered: a page may nest as deep as it likes. */
  #commentAround(element: Element): Element | null {
    const passed: Element[] = [];
    let comment: Element | null = null;
    for (let at: Element | null = element; at; at = parentElement(at)) {
      const known = this.#around.get(at);
      if (known === undefined) passed.push(at);
      comment = known ?? (known === undefined && matches(at, this.#site.comment) ? at : null);
      if (comment || known === null) break;
    }
    for (const step of passed) this.#around.set(step, comment);
    return comment;
  }

  #changedIn(target: Node, replaced: boolean): void {
    const element = isElement(target) ? target : parentElement(target);
    const comment = element && this.#commentAround(element);
    if (comment) this.#changes.changed.set(comment, replaced || this.#changes.changed.get(comment) === true);
  }
}
