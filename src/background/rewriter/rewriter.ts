import { undisguise } from '../../shared/disguises/undisguise.ts';
import { type Edit, NEUTRAL_LINE, type Softening } from '../../shared/softening.ts';
import type { Traced } from '../../shared/traced.ts';
import type { Language, Scores } from '../../shared/verdict.ts';
import type { Judgement } from '../judge/judge.ts';
import { KEPT, type TaggedUnit } from './actions.ts';
import { applyActions } from './apply.ts';
import { changesBetween } from './changes.ts';
import { guarded } from './clauses.ts';
import type { GapReader } from './gap-reader.ts';
import {
  addsNothing,
  contentOf,
  isDangerous,
  isInWords,
  isSofter,
  isSurelyHostile,
  leavesOpen,
  saysSomething,
} from './guards.ts';
import type { LexicalTagger } from './lexicon.ts';
import type { Reading } from './manifest.ts';
import { rejects } from './rejections.ts';
import { repaired } from './repair.ts';
import { taggedUnits } from './tagged-units.ts';
import { unitsOf } from './units.ts';

/** Texts after which it is given up: what is still hostile then is covered. */
const MOST_ROUNDS = 2;
/** Share of the words that say something, after the first reading, that must be left of words, and of whole clauses. */
const LEAST_WORDS = 0.6;
const LEAST_CLAUSES = 0.3;
/** Share of the words of the text that say something, or so many of them, that must be left: a scrap is not what was said. */
const LEAST_LEFT = 0.25;
const ENOUGH_LEFT = 4;

interface Options {
  tagger: Pick<LexicalTagger, 'tag'>;
  gaps: Pick<GapReader, 'broken' | 'line'>;
  /** In the order in which they are tried; at least one. */
  readings: readonly Reading[];
  judge(text: string): Promise<Judgement>;
}

const kept = (reason: Extract<Softening, { kind: 'kept' }>['reason']): Softening => ({
  kind: 'kept',
  reason,
});

/** Hostile texts → the same without the blow. Edits words, never writes sentences; what cannot be made sure of is kept as it is. */
export class Rewriter {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  /**
   * Softens a text, whatever its scores; whether it is hostile enough to be softened is for the policy to say.
   * Never throws on a text; never changes links, handles, tags, numbers, negations or who did what.
   */
  async soften(text: string): Promise<Softening> {
    const original = await this.options.judge(text);
    if (original.kind !== 'scored') return kept('not-judged');
    if (isDangerous(text, original.scores)) return kept('danger');
    if (!isInWords(original.scores)) return kept('unsure');
    const { language, scores } = original;
    let now = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const found = await this.tryOnce(text, now, language, scores);
      if (typeof found !== 'string') return found;
      if (found === now) break;
      now = found;
    }
    return kept('unsure');
  }

  /** One reading of a text, original or half softened: what it became when that is soft enough, else what was reached. */
  private async tryOnce(
    text: string,
    now: string,
    language: Language,
    scores: Scores,
  ): Promise<Softening | string> {
    const source = undisguise(now);
    const units = unitsOf(source.text);
    const tags = this.options.tagger.tag(source.text, units, language);
    let reached = now;
    let said = 0;
    let brokeAny = false;
    // From the mildest reading to the strictest: words, more words, the clauses that hold them.
    const readings = [
      ...this.options.readings.map(reading => ({ reading, wholly: false })),
      { reading: this.options.readings.at(-1) as Reading, wholly: true },
    ];
    for (const { reading, wholly } of readings) {
      const tagged = taggedUnits(source.text, units, tags, reading);
      const { units: safe, isBroken } = guarded(tagged, source.text, {
        language,
        wholly,
        gaps: this.options.gaps,
      });
      brokeAny ||= isBroken;
      const made = rewritten(now, source, safe, language);
      if (made === reached) continue;
      // Only hostility was said when a first, plain reading leaves nothing; a stricter one may take what was said.
      if (!saysSomething(made) && reached === text && !brokeAny)
        return isSurelyHostile(scores) ? neutral(text, language) : kept('unsure');
      if (!saysSomething(made) || contentOf(made) < said * (wholly ? LEAST_CLAUSES : LEAST_WORDS)) continue;
      reached = made;
      said ||= contentOf(made);
      const isUnfit =
        !addsNothing(text, made) || rejects(made) || leavesOpen(text, made) || isScrap(text, made);
      if (isUnfit) continue;
      const judged = await this.options.judge(made);
      if (judged.kind === 'scored' && isSofter(scores, judged.scores))
        return { kind: 'softened', text: made, edits: changesBetween(text, made), neutral: false };
    }
    return reached;
  }
}

function isScrap(text: string, made: string): boolean {
  const [said, left] = [contentOf(text), contentOf(made)];
  return left < Math.min(ENOUGH_LEFT, LEAST_LEFT * said);
}

const rewritten = (text: string, source: Traced, tagged: readonly TaggedUnit[], language: Language): string =>
  repaired(text, applyActions(text, inSource(text, source, tagged)), language);

/**
 * Units of what was read as units of the text itself, since a letter that was read another way is still the writer's.
 * Those that were read from the same letters ("½", a sentence upside down) are one, which stays unless all of them go.
 */
function inSource(text: string, source: Traced, tagged: readonly TaggedUnit[]): TaggedUnit[] {
  const own: TaggedUnit[] = [];
  for (const unit of tagged) {
    const [from, to] = source.origin(unit.from, unit.to);
    const last = own.at(-1);
    if (!last || from >= last.to) {
      own.push({ ...unit, from, to, words: text.slice(from, to) });
      continue;
    }
    const goes = [last, unit].every(({ action }) => action.kind === 'delete');
    last.to = Math.max(last.to, to);
    last.words = text.slice(last.from, last.to);
    last.action = goes ? unit.action : KEPT;
  }
  return own;
}

function neutral(text: string, language: Language): Softening {
  const line = NEUTRAL_LINE[language];
  const edits: Edit[] = [{ from: 0, to: text.length, words: line }];
  return { kind: 'softened', text: line, edits, neutral: true };
}
