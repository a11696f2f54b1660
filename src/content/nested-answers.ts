import { all, attribute, box, contains, parentElement, removeAttribute, setAttribute } from './dom.ts';
import { ANSWER } from './marks.ts';
import type { Site } from './sites/site.ts';

/**
 * The elements of answers that stand inside these words, in page order and none inside another: the answers to an answer
 * belong to that one.
 */
function answersIn(bodies: readonly Element[], site: Site): Element[] {
  const found = new Set<Element>();
  for (const body of bodies) {
    const isNew = (element: Element) => {
      for (let at: Element | null = element; at && at !== body; at = parentElement(at))
        if (found.has(at)) return false;
      return element !== body && contains(body, element);
    };
    for (const item of all(body, site.comment)) {
      if (!isNew(item)) continue;
      found.add(item);
      for (const words of site.findText?.(item) ?? []) if (isNew(words)) found.add(words);
    }
  }
  return [...found];
}

/** The answers inside the words of one comment, as on talk pages. They stay seen while these words are covered. */
export class NestedAnswers {
  private readonly bodies: readonly Element[];
  private readonly site: Site;
  private answers: Element[] = [];

  constructor(bodies: readonly Element[], site: Site) {
    this.bodies = bodies;
    this.site = site;
    this.answers = answersIn(bodies, site);
  }

  /** The first answer inside the first words; nothing where there is none. */
  get first(): Element | undefined {
    const [body] = this.bodies;
    return body && this.answers.find(answer => contains(body, answer));
  }

  get any(): boolean {
    return this.answers.length > 0;
  }

  /** How much of the height of the first words stands before the first answer, 0..1; nothing without an answer. */
  get share(): number | undefined {
    const { first } = this;
    const [body] = this.bodies;
    if (!first || !body) return undefined;
    const { top, height } = box(body);
    return height > 0 ? Math.min(Math.max((box(first).top - top) / height, 0), 1) : undefined;
  }

  /** Finds the answers that are there now. */
  look(): void {
    const before = this.answers;
    this.answers = answersIn(this.bodies, this.site);
    for (const answer of before) if (!this.answers.includes(answer)) removeAttribute(answer, ANSWER);
  }

  mark(): void {
    for (const answer of this.answers)
      if (attribute(answer, ANSWER) === null) setAttribute(answer, ANSWER, '');
  }

  /** Leaves them as they were. */
  unmark(): void {
    for (const answer of this.answers) removeAttribute(answer, ANSWER);
  }
}
