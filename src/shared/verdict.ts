import type { Engine } from './engine.ts';

/**
 * What a text was found to be. Facts only: no threshold, no colour, no decision lives here.
 */

/** The seven outputs of @tensorflow-models/toxicity, same names, then our own two. */
export const LABELS = [
  'toxicity',
  'severe_toxicity',
  'identity_attack',
  'insult',
  'threat',
  'sexual_explicit',
  'obscene',
  'appearance',
  'supportive',
] as const;

export type Label = (typeof LABELS)[number];

/** One probability, 0..1, for each label. */
export type Scores = Record<Label, number>;

/** The languages the judge reads. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Why a text was not judged although nothing broke. */
export type SkipReason = 'empty' | 'too-long' | 'other-language' | 'own';

/** Why a text that should have been judged was not. */
export type FailReason = 'model-missing' | 'model-damaged' | 'not-started' | 'no-answer' | 'broken-output';

/** What the background read in a text, judged or not: what it reads with is too much to put into every page. */
export interface Reading {
  /** The text with its disguises undone, where that makes a difference. */
  undone?: string;
  /** It gives somebody's private data away. */
  exposing?: true;
}

/**
 * Three different things a person is told apart: scored, skipped (nothing to judge), failed (should have
 * been judged and was not). A failed text is never called clean.
 */
export type Verdict = Reading &
  (
    | {
        kind: 'scored';
        scores: Scores;
        language: Language;
        /** Whose scores these are, when not our own model's: each engine has thresholds of its own. */
        engine?: Exclude<Engine, 'ours'>;
      }
    | { kind: 'skipped'; reason: SkipReason }
    | { kind: 'failed'; reason: FailReason }
  );
