import type { PageAction } from '../shared/page-state.ts';
import type { Decision } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { attribute, closest, matches, parentElement } from './dom.ts';
import type { FoundComment } from './found-comment.ts';
import { ANSWER, coverSelector } from './marks.ts';
import { Repairs } from './repairs.ts';
import type { Site } from './sites/site.ts';
import type { Softened, SoftWords } from './soft-words.ts';
import { TreatedComment } from './treated-comment.ts';

/** A softened or covered comment, as lists tell of it. */
export interface Presented {
  comment: FoundComment;
  decision: Decision;
  /** The softer words that stand in its place, or can. */
  softened: string | null;
  revealed: boolean;
}

interface Options {
  document: Document;
  site: Site;
  language: Language;
  /** Called after a person showed or covered a comment. */
  changed(): void;
  /** Comments a person chose to see. Kept up to date; outlives a rest, so that what was shown stays shown. */
  revealed?: Set<string>;
}

/** A comment as a person knows it: the same words by the same author stay revealed in whatever node they come. */
const keyOf = ({ id, text }: FoundComment): string => `${id}\n${text}`;

/**
 * The only writer of the page. It marks or softens the words of a comment, never its author row, its buttons or an
 * ancestor, and keeps what it changed; `restore` leaves the document as it was found, byte for byte.
 */
export class Presenter {
  private readonly treated = new Map<Element, TreatedComment>();
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
    for (const { comment, soft } of this.treated.values()) {
      if (this.isRevealed(comment)) counts.revealed++;
      else if (soft) counts.softened++;
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
    const before = this.treated.get(comment.item);
    if (
      before &&
      (decision.treatment === 'show' ||
        keyOf(before.comment) !== keyOf(comment) ||
        !before.isIn(comment.bodies))
    ) {
      this.undo(comment.item);
    }
    this.uncoverAnswer(comment.item);
    if (decision.treatment === 'show' || this.repairs.isAbandoned(keyOf(comment))) return;
    const treated = this.treated.get(comment.item) ?? this.treat(comment, decision);
    treated.comment = comment;
    treated.decision = decision;
    treated.soften(decision.treatment === 'soften' ? softening : null);
    treated.draw();
  }

  /**
   * Covers a softened comment in which the page put words of its own, before they are drawn. The mark that changes has
   * the comment looked at, be its words the same as before: `present` or `repair` follows.
   */
  guard(item: Element): void {
    this.treated.get(item)?.guard();
  }

  /** Puts back marks the page's own code removed, a few times; then leaves that comment alone. */
  repair(comment: FoundComment): void {
    const treated = this.treated.get(comment.item);
    if (!treated || (treated.isIn(comment.bodies) && treated.isIntact)) return;
    this.repairs.note(keyOf(comment));
    const { decision, softening } = treated;
    this.undo(comment.item);
    this.present(comment, decision, softening);
  }

  /** Forgets elements that left the page. */
  forget(items: Element[]): void {
    for (const item of items) this.undo(item);
  }

  /** Shows or covers again one comment, by its id. */
  reveal(id: string, shown: boolean): void {
    for (const entry of this.treated.values()) if (entry.comment.id === id) this.setRevealed(entry, shown);
  }

  revealAll(shown: boolean): void {
    for (const entry of this.treated.values()) this.setRevealed(entry, shown);
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

  /** Does what a shortcut or the popup asks of all comments; nothing where the action is not about looks. */
  act(action: PageAction): void {
    if (action === 'next') this.move(1);
    else if (action === 'previous') this.move(-1);
    else if (action === 'toggleAll') this.toggleAll();
    else if (action === 'revealAll' || action === 'coverAll') this.revealAll(action === 'revealAll');
  }

  speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    for (const { comment, decision, softening } of [...this.treated.values()]) {
      this.undo(comment.item);
      this.present(comment, decision, softening);
    }
  }

  /** Takes back everything. What was revealed stays known, so that turning on again covers nothing anew. */
  restore(): void {
    this.forget([...this.treated.keys()]);
  }

  private treat(comment: FoundComment, decision: Decision): TreatedComment {
    const treated: TreatedComment = new TreatedComment(comment, decision, {
      document: this.options.document,
      site: this.options.site,
      language: this.language,
      isRevealed: () => this.isRevealed(treated.comment),
      pressed: () => {
        this.setRevealed(treated, !this.isRevealed(treated.comment));
        this.options.changed();
      },
    });
    this.treated.set(comment.item, treated);
    return treated;
  }

  /** An answer that came inside covered words is seen like those that were there. */
  private uncoverAnswer(item: Element): void {
    const around = parentElement(item);
    const nearest = around && closest(around, `${coverSelector}, [${ANSWER}]`);
    if (!nearest || attribute(item, ANSWER) !== null || !matches(nearest, coverSelector)) return;
    for (const treated of this.treated.values()) if (treated.holds(nearest)) treated.draw();
  }

  private undo(item: Element): void {
    this.treated.get(item)?.undo();
    this.treated.delete(item);
  }

  private setRevealed(treated: TreatedComment, revealed: boolean): void {
    if (revealed) this.revealed.add(keyOf(treated.comment));
    else this.revealed.delete(keyOf(treated.comment));
    treated.draw();
  }

  private isRevealed = (comment: FoundComment): boolean => this.revealed.has(keyOf(comment));

  private inOrder(): TreatedComment[] {
    return [...this.treated.values()].sort((a, b) =>
      a.comment.item.compareDocumentPosition(b.comment.item) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
  }
}
