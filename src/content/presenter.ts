import type { Decision } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { attribute, contains, matches, removeAttribute, setAttribute } from './dom.ts';
import type { FoundComment } from './found-comment.ts';
import { COLLAPSED, COVERED, MARK, markerSelector, ORIGINAL, REVEALED, SOFTENED } from './marks.ts';
import { Repairs } from './repairs.ts';
import { seatAfter, seatOver } from './seat.ts';
import { styleRootOf } from './shadow-looks.ts';
import { type Softened, SoftWords } from './soft-words.ts';
import type { TextMap } from './text-map.ts';
import { createVeil, type Veil } from './veil.ts';

/** What we changed in the page for one comment, so that it can be undone. */
interface Shown {
  comment: FoundComment;
  decision: Decision;
  bodies: Element[];
  veil: Veil;
  /** Takes the looks of this mark out of the shadow root it is in, if any. */
  unstyle(): void;
  /** The softer words asked for, and those words in the page, where they can be put there. */
  softening: Softened | null;
  soft: SoftWords | null;
  /** Whether a person holds the button down to see the original. */
  isPeekedAt: boolean;
}

/** A softened or covered comment, as lists tell of it. */
interface Presented {
  comment: FoundComment;
  decision: Decision;
  /** The softer words that stand in its place, or can. */
  softened: string | null;
  revealed: boolean;
}

interface Options {
  document: Document;
  language: Language;
  /** Called after a person showed or covered a comment. */
  changed(): void;
  /** Comments a person chose to see. Kept up to date; outlives a rest, so that what was shown stays shown. */
  revealed?: Set<string>;
  /** The text of a comment, with the nodes that hold it. */
  trace(comment: FoundComment): TextMap;
}

/** A comment as a person knows it: the same words by the same author stay revealed in whatever node they come. */
const keyOf = ({ id, text }: FoundComment): string => `${id}\n${text}`;

/**
 * The only writer of the page. It marks or softens the words of a comment, never its author row, its buttons or an
 * ancestor, and keeps what it changed; `restore` leaves the document as it was found, byte for byte.
 */
export class Presenter {
  private readonly shown = new Map<Element, Shown>();
  private readonly revealed: Set<string>;
  private readonly repairs = new Repairs();
  private readonly options: Options;
  private language: Language;

  constructor(options: Options) {
    this.options = options;
    this.language = options.language;
    this.revealed = options.revealed ?? new Set();
  }

  /** How many comments are under cover, how many in softer words, and how many a person chose to see. */
  get counts(): { covered: number; softened: number; revealed: number } {
    const counts = { covered: 0, softened: 0, revealed: 0 };
    for (const shown of this.shown.values()) {
      if (this.isRevealed(shown.comment)) counts.revealed++;
      else if (shown.soft) counts.softened++;
      else counts.covered++;
    }
    return counts;
  }

  /** Whether the page kept taking our marks away from some comment, so that it is shown. */
  get gaveUp(): boolean {
    return this.repairs.gaveUp;
  }

  /** The comments covered, softened, or revealed from that, in page order. */
  get covered(): Presented[] {
    return this.inOrder().map(({ comment, decision, soft, softening }) => ({
      comment,
      decision,
      softened: soft && softening ? softening.text : null,
      revealed: this.isRevealed(comment),
    }));
  }

  /** The softer words that stand in the page now, in page order. */
  get softened(): SoftWords[] {
    return this.inOrder().flatMap(({ soft }) => (soft?.isWritten ? [soft] : []));
  }

  /**
   * Makes a comment look as decided; one to be softened is covered until there are softer words. Words that changed
   * are uncovered at once: no verdict outlives its text.
   */
  present(comment: FoundComment, decision: Decision, softening: Softened | null = null): void {
    const before = this.shown.get(comment.item);
    if (
      before &&
      (decision.treatment === 'show' ||
        keyOf(before.comment) !== keyOf(comment) ||
        !sameBodies(before, comment))
    ) {
      this.uncover(comment.item);
    }
    if (decision.treatment === 'show' || this.repairs.isAbandoned(keyOf(comment))) return;
    const shown = this.shown.get(comment.item) ?? this.cover(comment, decision);
    shown.comment = comment;
    shown.decision = decision;
    this.soften(shown, decision.treatment === 'soften' ? softening : null);
    this.draw(shown);
  }

  /**
   * Covers a softened comment in which the page put words of its own, before they are drawn. The mark that changes has
   * the comment looked at, be its words the same as before: `present` or `repair` follows.
   */
  guard(item: Element): void {
    const shown = this.shown.get(item);
    if (shown?.soft?.isIntact === false) mark(shown, COVERED);
  }

  /** Puts back marks the page's own code removed, a few times; then leaves that comment alone. */
  repair(comment: FoundComment): void {
    const shown = this.shown.get(comment.item);
    if (!shown || (sameBodies(shown, comment) && isIntact(shown))) return;
    this.repairs.note(keyOf(comment));
    const { decision, softening } = shown;
    this.uncover(comment.item);
    this.present(comment, decision, softening);
  }

  /** Forgets elements that left the page. */
  forget(items: Element[]): void {
    for (const item of items) this.uncover(item);
  }

  /** Shows or covers again one comment, by its id. */
  reveal(id: string, shown: boolean): void {
    for (const entry of this.shown.values()) if (entry.comment.id === id) this.setRevealed(entry, shown);
  }

  revealAll(shown: boolean): void {
    for (const entry of this.shown.values()) this.setRevealed(entry, shown);
  }

  /** Shows all, or covers all again when all are shown already. */
  toggleAll(): void {
    const { covered, softened } = this.counts;
    this.revealAll(covered + softened > 0);
  }

  /** Moves the focus to the next covered or softened comment, or the one before: from the focused one, else from what is in view. */
  move(step: 1 | -1): void {
    const veils = this.inOrder()
      .filter(({ comment }) => !this.isRevealed(comment))
      .map(({ veil }) => veil);
    const focused = veils.findIndex(({ host }) => matches(host, ':focus-within'));
    const below = veils.findIndex(({ host }) => host.getBoundingClientRect().top >= 0);
    const to = focused >= 0 ? focused + step : step > 0 ? Math.max(below, 0) : below - 1;
    veils[(to + veils.length) % veils.length]?.focus();
  }

  speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    for (const { comment, decision, softening } of [...this.shown.values()]) {
      this.uncover(comment.item);
      this.present(comment, decision, softening);
    }
  }

  /** Takes back everything. What was revealed stays known, so that turning on again covers nothing anew. */
  restore(): void {
    this.forget([...this.shown.keys()]);
  }

  private cover(comment: FoundComment, decision: Decision): Shown {
    const peek = (isPeekedAt: boolean): boolean => {
      if (!shown.soft || this.isRevealed(shown.comment)) return false;
      shown.isPeekedAt = isPeekedAt;
      this.draw(shown);
      return true;
    };
    const veil = createVeil(this.options.document, this.language, {
      pressed: () => {
        this.setRevealed(shown, !this.isRevealed(shown.comment));
        this.options.changed();
      },
      held: () => peek(true),
      released: () => void peek(false),
    });
    const { bodies } = comment;
    const shown: Shown = {
      comment,
      decision,
      bodies,
      veil,
      unstyle: styleRootOf(comment.item),
      softening: null,
      soft: null,
      isPeekedAt: false,
    };
    // The colour of the comment, not of its words: some sites fade the words of those that are voted down.
    veil.host.style.color = getComputedStyle(comment.item).color;
    seatOver(veil.host, bodies);
    this.shown.set(comment.item, shown);
    return shown;
  }

  /** Takes softer words for a comment, or none, without showing them yet. */
  private soften(shown: Shown, softening: Softened | null): void {
    if (shown.softening === softening) return;
    const { comment, bodies, veil } = shown;
    const isFocused = matches(veil.host, ':focus-within');
    shown.soft?.takeBack();
    shown.softening = softening;
    const map = softening && this.options.trace(comment);
    shown.soft = softening && map?.text === comment.text ? SoftWords.of(map, softening.edits) : null;
    // A comment of which nothing would be left is covered.
    const last = shown.soft?.lastSeen;
    if (last && shown.soft?.write()) {
      mark(shown, SOFTENED);
      seatAfter(veil.host, last, bodies, comment.item);
    } else {
      shown.soft = null;
      seatOver(veil.host, bodies);
    }
    if (isFocused) veil.focus();
  }

  /** Brings a comment to look as it should: the words in it first, then what says how to show them. */
  private draw(shown: Shown): void {
    const { soft, decision, veil } = shown;
    const isRevealed = this.isRevealed(shown.comment);
    const isSoft = soft !== null && !isRevealed && !shown.isPeekedAt;
    // Where the page wrote words of its own meanwhile there is nothing to soften until they are read.
    if (isSoft && !soft.write()) {
      mark(shown, COVERED);
      veil.show('show');
      return;
    }
    if (!isSoft) soft?.takeBack();
    if (soft) mark(shown, isSoft ? SOFTENED : ORIGINAL);
    else mark(shown, isRevealed ? REVEALED : decision.treatment === 'collapse' ? COLLAPSED : COVERED);
    if (soft) veil.show(isRevealed ? 'again' : 'soft');
    else veil.show(isRevealed ? 'hide' : 'show');
  }

  private uncover(item: Element): void {
    const shown = this.shown.get(item);
    if (!shown) return;
    this.shown.delete(item);
    shown.soft?.takeBack();
    shown.soft = null;
    shown.veil.host.remove();
    for (const body of shown.bodies) removeAttribute(body, MARK);
    shown.unstyle();
  }

  private setRevealed(shown: Shown, revealed: boolean): void {
    if (revealed) this.revealed.add(keyOf(shown.comment));
    else this.revealed.delete(keyOf(shown.comment));
    this.draw(shown);
  }

  private isRevealed = (comment: FoundComment): boolean => this.revealed.has(keyOf(comment));

  private inOrder(): Shown[] {
    return [...this.shown.values()].sort((a, b) =>
      a.comment.item.compareDocumentPosition(b.comment.item) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
  }
}

const sameBodies = (shown: Shown, { bodies }: FoundComment): boolean =>
  shown.bodies.length === bodies.length && bodies.every((body, index) => body === shown.bodies[index]);

const isIntact = ({ bodies, veil, soft }: Shown): boolean =>
  bodies.every(body => attribute(body, MARK) !== null) &&
  bodies.some(body => contains(body, veil.host)) &&
  soft?.isIntact !== false;

function mark({ bodies }: Shown, value: string): void {
  for (const body of bodies) if (attribute(body, MARK) !== value) setAttribute(body, MARK, value);
}

/** Removes marks of an earlier copy of us, which was reloaded or updated before it could. */
export function removeLeftMarks(document: Document): void {
  for (const host of document.querySelectorAll(markerSelector)) host.remove();
  for (const body of document.querySelectorAll(`[${MARK}]`)) body.removeAttribute(MARK);
}
