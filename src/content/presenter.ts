import type { Decision } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { append, attribute, children, contains, matches, removeAttribute, setAttribute } from './dom.ts';
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

/** How often marks the page removed from a comment are put back, within how many milliseconds, before we leave it alone. */
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
  /** When marks of a comment were put back. */
  private readonly repairs = new Map<string, number[]>();
  /** Comments whose marks the page keeps taking away: never covered again. */
  private readonly abandoned = new Set<string>();
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

  /** How many comments are under cover, and how many a person chose to see. */
  get counts(): { covered: number; revealed: number } {
    const revealed = [...this.shown.values()].filter(({ comment }) => this.isRevealed(comment)).length;
    return { covered: this.shown.size - revealed, revealed };
  }

  /** Whether the page kept taking our marks away from some comment, so that it is shown. */
  get gaveUp(): boolean {
    return this.abandoned.size > 0;
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
    if (decision.treatment === 'show' || this.abandoned.has(keyOf(comment))) return;
    const shown = this.shown.get(comment.item) ?? this.cover(comment, decision);
    shown.comment = comment;
    shown.decision = decision;
    this.mark(shown);
  }

  /** Puts back marks the page's own code removed, a few times; then leaves that comment alone. */
  repair(comment: FoundComment): void {
    const shown = this.shown.get(comment.item);
    if (!shown || (sameBodies(shown, comment) && isIntact(shown))) return;
    const key = keyOf(comment);
    const now = performance.now();
    const times = [...(this.repairs.get(key) ?? []).filter(time => now - time < REPAIR_PERIOD), now];
    this.repairs.set(key, times);
    if (times.length > REPAIRS) this.abandoned.add(key);
    const { decision } = shown;
    this.uncover(comment.item);
    this.present(comment, decision);
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
    this.revealAll(this.counts.covered > 0);
  }

  /** Moves the focus to the next covered comment, or the one before: from the focused one, else from what is in view. */
  move(step: 1 | -1): void {
    const veils = this.inOrder()
      .filter(({ comment }) => !this.isRevealed(comment))
      .map(({ veil }) => veil);
    const focused = veils.findIndex(({ host }) => host === this.document.activeElement);
    const below = veils.findIndex(({ host }) => host.getBoundingClientRect().top >= 0);
    const to = focused >= 0 ? focused + step : step > 0 ? Math.max(below, 0) : below - 1;
    veils[(to + veils.length) % veils.length]?.focus();
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
    // The colour of the comment, not of its words: some sites fade the words of those that are voted down.
    veil.host.style.color = getComputedStyle(comment.item).color;
    const [body] = comment.bodies;
    if (body) append(placeFor(body), veil.host);
    this.shown.set(comment.item, shown);
    return shown;
  }

  private mark(shown: Shown): void {
    const revealed = this.isRevealed(shown.comment);
    const mark = revealed ? REVEALED : shown.decision.treatment === 'collapse' ? COLLAPSED : COVERED;
    for (const body of shown.bodies) if (attribute(body, MARK) !== mark) setAttribute(body, MARK, mark);
    if (revealed) shown.veil.showRevealed();
    else shown.veil.showCovered();
  }

  private uncover(item: Element): void {
    const shown = this.shown.get(item);
    if (!shown) return;
    this.shown.delete(item);
    shown.veil.host.remove();
    for (const body of shown.bodies) removeAttribute(body, MARK);
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
  bodies.every(body => attribute(body, MARK) !== null) &&
  bodies.slice(0, 1).every(body => contains(body, veil.host));

/**
 * Where the button goes: into the last paragraph where there is one, since many a theme has rules for the last
 * child of a comment, and a comment must not move when it is covered.
 */
function placeFor(body: Element): Element {
  const last = children(body).at(-1);
  return last && matches(last, 'p, div') ? last : body;
}

/** Removes marks of an earlier copy of us, which was reloaded or updated before it could. */
export function removeLeftMarks(document: Document): void {
  for (const host of document.querySelectorAll(markerSelector)) host.remove();
  for (const body of document.querySelectorAll(`[${MARK}]`)) body.removeAttribute(MARK);
}
