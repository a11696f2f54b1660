import type { Decision } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import type { FoundComment } from './found-comment.ts';
import { COLLAPSED, COVERED, MARK, markerSelector, REVEALED } from './marks.ts';
import { createVeil, type Veil } from './veil.ts';

/** What we changed in the page for one comment, so that it can be undone. */
interface Shown {
  comment: FoundComment;
  decision: Decision;
  bodies: Element[];
  veil: Veil;
}

/** How often marks the page removed are put back, within how many milliseconds, before we give up on the page. */
const REPAIRS = 5;
const REPAIR_PERIOD = 10_000;

/** A comment as a person knows it: the same words by the same author stay revealed in whatever node they come. */
const keyOf = ({ id, text }: FoundComment): string => `${id}\n${text}`;

/**
 * The only writer of the page. It marks the words of a comment, never its author row, its buttons or an
 * ancestor, and keeps what it changed; `restore` leaves the document as it was found, byte for byte.
 */
export class Presenter {
  private readonly shown = new Map<Element, Shown>();
  private readonly revealed: Set<string>;
  private repairs: number[] = [];
  private readonly document: Document;
  private language: Language;
  private readonly changed: () => void;

  /**
   * `changed` is called after a person showed or covered a comment. `revealed` is kept up to date and outlives
   * a rest, so that what was shown stays shown.
   */
  constructor(document: Document, language: Language, changed: () => void, revealed = new Set<string>()) {
    this.document = document;
    this.language = language;
    this.changed = changed;
    this.revealed = revealed;
  }

  /** How many comments are under cover or revealed from it. */
  get size(): number {
    return this.shown.size;
  }

  /** The comments under cover or revealed from it, in page order. */
  get covered(): { comment: FoundComment; decision: Decision; revealed: boolean }[] {
    return this.inOrder().map(({ comment, decision }) => ({
      comment,
      decision,
      revealed: this.isRevealed(comment),
    }));
  }

  /** Makes a comment look as decided. Words that changed are uncovered at once: no verdict outlives its text. */
  present(comment: FoundComment, decision: Decision): void {
    const before = this.shown.get(comment.item);
    if (
      before &&
      (decision.treatment === 'show' ||
        keyOf(before.comment) !== keyOf(comment) ||
        !sameBodies(before, comment))
    ) {
      this.uncover(comment.item);
    }
    if (decision.treatment === 'show') return;
    const shown = this.shown.get(comment.item) ?? this.cover(comment, decision);
    shown.comment = comment;
    shown.decision = decision;
    this.mark(shown);
  }

  /** Puts back marks the page's own code removed, a few times; then leaves the page alone and says false. */
  repair(comment: FoundComment): boolean {
    const shown = this.shown.get(comment.item);
    if (!shown || (sameBodies(shown, comment) && isIntact(shown))) return true;
    const now = performance.now();
    this.repairs = [...this.repairs.filter(time => now - time < REPAIR_PERIOD), now];
    if (this.repairs.length > REPAIRS) return false;
    const { decision } = shown;
    this.uncover(comment.item);
    this.present(comment, decision);
    return true;
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

  /** Moves the focus to the next covered comment after the focused one, or before it; round at the ends. */
  move(step: 1 | -1): void {
    const veils = this.inOrder().map(({ veil }) => veil);
    const focused = veils.findIndex(({ host }) => host === this.document.activeElement);
    const start = focused < 0 && step < 0 ? 0 : focused;
    veils[(start + step + veils.length) % veils.length]?.focus();
  }

  speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    for (const { comment, decision } of [...this.shown.values()]) {
      this.uncover(comment.item);
      this.present(comment, decision);
    }
  }

  /** Takes back everything. What was revealed stays known, so that turning on again covers nothing anew. */
  restore(): void {
    this.forget([...this.shown.keys()]);
  }

  private cover(comment: FoundComment, decision: Decision): Shown {
    const veil = createVeil(this.document, this.language, () => {
      this.setRevealed(shown, !this.isRevealed(shown.comment));
      this.changed();
    });
    const shown: Shown = { comment, decision, bodies: comment.bodies, veil };
    comment.bodies[0]?.append(veil.host);
    this.shown.set(comment.item, shown);
    return shown;
  }

  private mark(shown: Shown): void {
    const revealed = this.isRevealed(shown.comment);
    const mark = revealed ? REVEALED : shown.decision.treatment === 'collapse' ? COLLAPSED : COVERED;
    for (const body of shown.bodies) if (body.getAttribute(MARK) !== mark) body.setAttribute(MARK, mark);
    if (revealed) shown.veil.showRevealed();
    else shown.veil.showCovered();
  }

  private uncover(item: Element): void {
    const shown = this.shown.get(item);
    if (!shown) return;
    this.shown.delete(item);
    shown.veil.host.remove();
    for (const body of shown.bodies) body.removeAttribute(MARK);
  }

  private setRevealed(shown: Shown, revealed: boolean): void {
    if (revealed) this.revealed.add(keyOf(shown.comment));
    else this.revealed.delete(keyOf(shown.comment));
    this.mark(shown);
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

const isIntact = ({ bodies, veil }: Shown): boolean =>
  veil.host.parentNode === bodies[0] && bodies.every(body => body.hasAttribute(MARK));

/** Removes marks of an earlier copy of us, which was reloaded or updated before it could. */
export function removeLeftMarks(document: Document): void {
  for (const host of document.querySelectorAll(markerSelector)) host.remove();
  for (const body of document.querySelectorAll(`[${MARK}]`)) body.removeAttribute(MARK);
}
