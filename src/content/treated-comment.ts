import type { Decision } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { attribute, contains, matches, removeAttribute, setAttribute } from './dom.ts';
import type { FoundComment } from './found-comment.ts';
import { wordsToLeave } from './left-words.ts';
import { COLLAPSED, COVERED, MARK, ORIGINAL, REVEALED, SOFTENED } from './marks.ts';
import { NestedAnswers } from './nested-answers.ts';
import { traceComment } from './read-comment.ts';
import { seatAfter, seatOver } from './seat.ts';
import { styleRootOf } from './shadow-looks.ts';
import type { Site } from './sites/site.ts';
import { type Softened, SoftWords } from './soft-words.ts';
import { createVeil, type Veil } from './veil.ts';

interface Options {
  document: Document;
  site: Site;
  language: Language;
  /** Whether the person chose to see the comment. */
  isRevealed(): boolean;
  /** The person pressed the button of the comment. */
  pressed(): void;
}

/** For veil.css: how far down the words go before the first answer inside them. */
const WORDS = '--cybercare-words';

/** What we changed in the page for one comment, so that it can be undone. */
export class TreatedComment {
  comment: FoundComment;
  decision: Decision;
  readonly veil: Veil;
  /** The softer words there are for it, and these words in the page, where they can stand there. */
  softening: Softened | null = null;
  soft: SoftWords | null = null;
  /** What the button keeps of the original while `soft` is written, once that was looked for. */
  private left: HTMLElement | null = null;
  private readonly bodies: readonly Element[];
  private readonly site: Site;
  private readonly answers: NestedAnswers;
  private readonly language: Language;
  private readonly isRevealed: () => boolean;
  private readonly unstyle: () => void;
  /** Whether the person holds the button down to see the original. */
  private isPeekedAt = false;

  /** Puts a button into the comment; `draw` does the rest. */
  constructor(comment: FoundComment, decision: Decision, options: Options) {
    this.comment = comment;
    this.decision = decision;
    this.bodies = comment.bodies;
    this.site = options.site;
    this.answers = new NestedAnswers(comment.bodies, options.site);
    this.language = options.language;
    this.isRevealed = options.isRevealed;
    this.unstyle = styleRootOf(comment.item);
    this.veil = createVeil(options.document, options.language, {
      pressed: options.pressed,
      held: () => this.peek(true),
      released: () => void this.peek(false),
    });
    // The colour of the comment, not of its words: some sites fade the words of those that are voted down.
    this.veil.host.style.color = getComputedStyle(comment.item).color;
    seatOver(this.veil.host, this.bodies, this.answers.first);
  }

  /** Whether these are the elements that were marked. */
  isIn(bodies: readonly Element[]): boolean {
    return this.bodies.length === bodies.length && bodies.every((body, index) => body === this.bodies[index]);
  }

  /** Whether the page left all that was changed as it is. */
  get isIntact(): boolean {
    return (
      this.bodies.every(body => attribute(body, MARK) !== null) &&
      this.bodies.some(body => contains(body, this.veil.host)) &&
      this.soft?.isIntact !== false
    );
  }

  /** Takes softer words, or none any more. */
  soften(softening: Softened | null): void {
    if (this.softening === softening) return;
    const { comment, bodies, veil } = this;
    const isFocused = matches(veil.host, ':focus-within');
    this.soft?.takeBack();
    this.softening = softening;
    this.left = null;
    const map = softening && traceComment(comment, this.site);
    this.soft = softening && map?.text === comment.text ? SoftWords.of(map, softening.edits) : null;
    // A comment of which nothing would be left is covered.
    const last = this.soft?.lastSeen;
    if (last && this.soft?.write()) {
      this.mark(SOFTENED);
      seatAfter(veil.host, last, bodies, comment.item);
    } else {
      this.soft = null;
      seatOver(veil.host, bodies, this.answers.first);
    }
    if (isFocused) veil.focus();
  }

  /** Brings the comment to look as it should: the words in it first, then what says how to show them. */
  draw(): void {
    const { answers, soft, veil } = this;
    answers.look();
    const isRevealed = this.isRevealed();
    const isSoft = soft !== null && !isRevealed && !this.isPeekedAt;
    // Where the page wrote words of its own meanwhile there is nothing to soften until they are read.
    if (isSoft && !soft.write()) {
      this.mark(COVERED);
      veil.keep(null);
      veil.show('show');
      return;
    }
    if (!isSoft) soft?.takeBack();
    if (soft) this.mark(isSoft ? SOFTENED : ORIGINAL);
    else this.mark(isRevealed ? REVEALED : this.isFolded ? COLLAPSED : COVERED);
    if (isSoft) this.left ??= wordsToLeave(veil.host, soft, this.language);
    veil.keep(isSoft ? this.left : null);
    if (soft) veil.show(isRevealed ? 'again' : 'soft');
    else veil.show(isRevealed ? 'hide' : 'show');
  }

  /** Whether these words are among those that were marked. */
  holds(words: Element): boolean {
    return this.bodies.includes(words);
  }

  /** Covers softer words over which the page wrote words of its own. */
  guard(): void {
    if (this.soft?.isIntact !== false) return;
    this.mark(COVERED);
    this.veil.keep(null);
  }

  /** Takes everything back. */
  undo(): void {
    this.soft?.takeBack();
    this.soft = null;
    this.veil.host.remove();
    for (const body of this.bodies) removeAttribute(body, MARK);
    this.answers.unmark();
    this.unstyle();
  }

  /** What is folded takes the answers inside it along. */
  private get isFolded(): boolean {
    return this.decision.treatment === 'collapse' && !this.answers.any;
  }

  private peek(isPeekedAt: boolean): boolean {
    if (!this.soft || this.isRevealed()) return false;
    this.isPeekedAt = isPeekedAt;
    this.draw();
    return true;
  }

  private mark(value: string): void {
    for (const body of this.bodies) if (attribute(body, MARK) !== value) setAttribute(body, MARK, value);
    if (value !== COVERED && value !== COLLAPSED) {
      this.answers.unmark();
      return;
    }
    this.answers.mark();
    const { share } = this.answers;
    if (share !== undefined) this.veil.host.style.setProperty(WORDS, `${(100 * share).toFixed(1)}%`);
  }
}
