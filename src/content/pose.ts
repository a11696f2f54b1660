import { aroundOf, box, isConnected, isDrawn } from './dom.ts';
import type { FoundComment } from './found-comment.ts';

/** Milliseconds without another pose after which a page goes back by itself: whoever asked may be gone. */
const LONGEST = 8000;
/** Milliseconds within which a page in view draws two frames; one that is hidden draws none. */
const DRAWN_WITHIN = 600;
/** Milliseconds within which a browser says what is in view, through frames of other processes too. */
const SEEN_WITHIN = 2000;
/** The share of a comment, or of the window for a long one, from which on a picture shows it. */
const MOST_OF_IT = 0.9;
const MOST_OF_WINDOW = 0.6;

interface Posing {
  comments(): readonly FoundComment[];
  /** The ids of comments that are covered or softened now. */
  hidden(): ReadonlySet<string>;
  reveal(id: string, shown: boolean): void;
}

/**
 * Holds a page still for a picture: shows the words of comments that are covered, brings one of them into view, and puts
 * everything back afterwards.
 */
export class Pose {
  private readonly posing: Posing;
  private readonly shown = new Set<string>();
  private scrolled = new Map<Element, [left: number, top: number]>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(posing: Posing) {
    this.posing = posing;
  }

  /**
   * Scrolls to the first of these comments, shows the words of those in the window, and resolves with the ones that can
   * be seen whole then.
   */
  async hold(ids: readonly string[]): Promise<string[]> {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), LONGEST);
    this.cover();
    const wanted = this.posing.comments().filter(({ id, item }) => ids.includes(id) && isConnected(item));
    const first = wanted.find(({ id }) => id === ids[0]);
    if (!first) return [];
    this.scrollTo(first);
    const hidden = this.posing.hidden();
    const near = wanted.filter(comment => comment === first || isInWindow(comment));
    for (const { id } of near.filter(({ id }) => hidden.has(id))) {
      this.shown.add(id);
      this.posing.reveal(id, true);
    }
    // Words that were folded or softened take another place than before.
    this.scrollTo(first);
    await drawn();
    const seen = await Promise.all(near.map(async comment => (await isSeen(comment)) && comment.id));
    return seen.filter(id => id !== false);
  }

  /** Covers again what was shown for the picture, and scrolls back. */
  end(): void {
    clearTimeout(this.timer);
    this.cover();
    for (const [element, [left, top]] of this.scrolled) scroll(element, { left, top, behavior: 'instant' });
    this.scrolled = new Map();
  }

  private cover(): void {
    for (const id of this.shown) this.posing.reveal(id, false);
    this.shown.clear();
  }

  private scrollTo({ bodies: [body] }: FoundComment): void {
    if (!body) return;
    // As they were at first, however many pictures are taken.
    for (let around: Element | null = body; around; around = aroundOf(around))
      if (!this.scrolled.has(around)) this.scrolled.set(around, [around.scrollLeft, around.scrollTop]);
    body.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

const scroll = (element: Element, to: ScrollToOptions): void =>
  Reflect.apply(Element.prototype.scrollTo, element, [to]);

const isInWindow = ({ bodies }: FoundComment): boolean =>
  bodies.some(body => {
    const { top, bottom } = box(body);
    return bottom > 0 && top < innerHeight;
  });

const drawn = (): Promise<unknown> =>
  Promise.race([
    new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    new Promise(resolve => setTimeout(resolve, DRAWN_WITHIN)),
  ]);

/** Whether all the words of a comment are in the window of the tab, through whatever frames and boxes scroll. */
async function isSeen({ bodies }: FoundComment): Promise<boolean> {
  const shares = await Promise.all(bodies.map(shareSeen));
  return shares.length > 0 && shares.every(share => share >= MOST_OF_IT);
}

/** The share of an element that is in view, 0..1; 1 for one that fills most of the window. */
const shareSeen = (element: Element): Promise<number> =>
  new Promise(resolve => {
    if (!isDrawn(element) || box(element).height === 0) {
      resolve(0);
      return;
    }
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const height = entry?.intersectionRect.height ?? 0;
      resolve(height >= innerHeight * MOST_OF_WINDOW ? 1 : (entry?.intersectionRatio ?? 0));
    });
    observer.observe(element);
    setTimeout(() => {
      observer.disconnect();
      resolve(0);
    }, SEEN_WITHIN);
  });
