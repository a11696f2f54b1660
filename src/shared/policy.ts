import type { OwnWord } from './own-words/entries.ts';
import { isFine } from './own-words/fine.ts';
import { ownActionOn } from './own-words/match.ts';
import type { Label, Language, Verdict } from './verdict.ts';

/** What a person can choose for a category. */
export const TREATMENTS = ['show', 'soften', 'cover', 'collapse'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** The kinds of hostility a person can tell apart in the settings. `other` is hostility of no named kind. */
export const CATEGORIES = [
  'threat',
  'identity_attack',
  'sexual_explicit',
  'appearance',
  'insult',
  'obscene',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * Modes a person switches with one click: cover; soften what can be softened and cover the rest; cover all that is hostile,
 * for the one it is aimed at; nothing.
 */
export const MODES = ['reader', 'gentle', 'target', 'off'] as const;
export type Mode = (typeof MODES)[number];

export const SENSITIVITIES = ['less', 'balanced', 'more'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A probability for each label at and above which the label counts, for one language. */
export type Thresholds = Record<Label, number>;

/** All that decides, once settings and the model's own thresholds are put together. */
export interface Policy {
  mode: Mode;
  treatments: Record<Category, Treatment>;
  thresholds: Record<Language, Thresholds>;
  /** For what Google's model scored, where this build holds it. It reads English. */
  google?: Thresholds;
  /** Words the person wants covered or shown, whatever else a comment says. */
  ownWords?: readonly OwnWord[];
  /** Marks of the texts a person found fine. */
  fine?: readonly string[];
}

export interface Decision {
  treatment: Treatment;
  /** The kinds of hostility found, strongest treatment first; empty when the text is not hostile. */
  categories: Category[];
  /** Covered for words of the person's own, whatever else was found. */
  own?: true;
}

const SHOW: Decision = { treatment: 'show', categories: [] };

/** Judged on their own: a threat is never lost to a low overall score, and sexual or obscene words need not be hostile. */
const STANDALONE = ['threat', 'sexual_explicit', 'obscene'] as const;
/** Scores are calibrated probabilities: below one half a text rather is not of that kind, however low its threshold. */
const RATHER = 0.5;
const HOSTILE_KINDS = ['threat', 'identity_attack', 'appearance', 'insult'] as const;

const STRENGTH: Record<Treatment, number> = { show: 0, soften: 1, cover: 2, collapse: 3 };

/** Kinds that are never made to sound harmless: a threat has to be seen for what it is, or not at all. */
const NEVER_SOFTENED: readonly Category[] = ['threat'];

/** The treatments a person can choose for a category. */
export const treatmentsFor = (category: Category): readonly Treatment[] =>
  NEVER_SOFTENED.includes(category) ? TREATMENTS.filter(treatment => treatment !== 'soften') : TREATMENTS;

/**
 * What is done with a category: in Gentle mode what would be covered is softened, in Target mode nothing hostile is read
 * unasked. Coarse words alone are hostile to nobody, and stay as the person chose.
 */
function treatmentOf(category: Category, { mode, treatments }: Policy): Treatment {
  const chosen = treatments[category];
  if (mode === 'target' && chosen !== 'collapse' && (category !== 'obscene' || chosen === 'soften'))
    return 'cover';
  if (NEVER_SOFTENED.includes(category)) return chosen === 'soften' ? 'cover' : chosen;
  return mode === 'gentle' && chosen === 'cover' ? 'soften' : chosen;
}

/** The thresholds that go with a verdict's scores: those of the engine that gave them. */
export const thresholdsOf = (
  { language, engine }: Extract<Verdict, { kind: 'scored' }>,
  policy: Policy,
): Thresholds => (engine === 'google' && policy.google) || policy.thresholds[language];

/**
 * The score from which a label counts in a decision about this verdict; null for a label on which none rests.
 * Kinds of hostility count in hostile texts only.
 */
export function countsFrom(
  label: Label,
  verdict: Extract<Verdict, { kind: 'scored' }>,
  policy: Policy,
): { limit: number; hostileOnly: boolean } | null {
  if (label === 'severe_toxicity') return null;
  const limits = thresholdsOf(verdict, policy);
  const isHostile = verdict.scores.toxicity >= limits.toxicity;
  const isKind = isOneOf(HOSTILE_KINDS, label);
  if (isOneOf(STANDALONE, label) && !(isKind && isHostile))
    return { limit: Math.max(limits[label], RATHER), hostileOnly: false };
  return { limit: limits[label], hostileOnly: isKind && !isHostile };
}

/** Kinds that a person's own words never show: a danger has to be met knowingly. */
const DANGERS: readonly Category[] = ['threat', 'identity_attack', 'sexual_explicit'];

const isOneOf = (list: readonly Label[], label: Label): boolean => list.includes(label);

/**
 * What to do with a comment, from what is known of it, what the person asked for, and, where its text is given, the
 * words of their own in it. Pure: the same values always give the same decision, so that moving a switch needs no new
 * judging. Whatever was skipped, failed or not judged yet is shown, unless it holds words to cover; and so is the very
 * text a person found fine.
 */
export function decide(verdict: Verdict | undefined, policy: Policy, text?: string): Decision {
  if (policy.mode === 'off' || (text !== undefined && isFine(text, policy.fine ?? []))) return SHOW;
  const judged = verdict?.kind === 'scored' ? decideByScores(verdict, policy) : SHOW;
  const own = text === undefined ? null : ownActionOn(text, policy.ownWords ?? [], verdict?.undone);
  if (own === 'cover')
    // Softer words may still hold it, so that what would be softened is covered.
    return { ...judged, treatment: judged.treatment === 'collapse' ? 'collapse' : 'cover', own: true };
  if (own === 'show' && !judged.categories.some(category => DANGERS.includes(category))) return SHOW;
  return judged;
}

function decideByScores(verdict: Extract<Verdict, { kind: 'scored' }>, policy: Policy): Decision {
  const { scores } = verdict;
  const limit = thresholdsOf(verdict, policy);
  const hostile = scores.toxicity >= limit.toxicity;
  const categories: Category[] = STANDALONE.filter(label => scores[label] >= Math.max(limit[label], RATHER));
  if (hostile) {
    const kinds = HOSTILE_KINDS.filter(label => scores[label] >= limit[label]);
    categories.push(...kinds.filter(kind => !categories.includes(kind)));
    if (kinds.length === 0) categories.push('other');
  }
  if (categories.length === 0) return SHOW;
  const strength = (category: Category) => STRENGTH[treatmentOf(category, policy)];
  categories.sort((a, b) => strength(b) - strength(a) || CATEGORIES.indexOf(a) - CATEGORIES.indexOf(b));
  return { treatment: treatmentOf(categories[0] as Category, policy), categories };
}

/** Whether a decision speaks of hostility: coarse words alone are none. */
export const isHostile = ({ categories }: Decision): boolean =>
  categories.some(category => category !== 'obscene');

/** The same decision where the person folded every hostile comment of a thread. */
export const folded = (decision: Decision): Decision =>
  isHostile(decision) ? { ...decision, treatment: 'collapse' } : decision;

/** Whether a comment supports somebody and hurts nobody. What a person wants covered is not brought forward. */
export const isKind = (verdict: Verdict | undefined, policy: Policy, text?: string): boolean =>
  verdict?.kind === 'scored' &&
  verdict.scores.supportive >= thresholdsOf(verdict, policy).supportive &&
  !isHostile(decide(verdict, policy)) &&
  decide(verdict, policy, text).own !== true;
