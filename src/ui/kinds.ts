import { CATEGORIES, type Category, type Decision } from '../shared/policy.ts';
import type { WordKey, Words } from './words.ts';

const KIND_WORDS = {
  threat: 'kindThreat',
  identity_attack: 'kindIdentityAttack',
  sexual_explicit: 'kindSexual',
  appearance: 'kindAppearance',
  insult: 'kindInsult',
  obscene: 'kindObscene',
  other: 'kindOther',
} as const satisfies Record<Category, WordKey>;

/** The name of a kind of hostility, as a person reads it. */
export const kindName = (category: Category, words: Words): string => words.say(KIND_WORDS[category]);

export const kindNames = (categories: readonly Category[], words: Words): string[] =>
  CATEGORIES.filter(category => categories.includes(category)).map(category => kindName(category, words));

/** Why a comment is covered: the kinds of hostility in it, and words of the person's own. */
export const reasonNames = (
  { categories, own }: Pick<Decision, 'categories' | 'own'>,
  words: Words,
): string[] => [...kindNames(categories, words), ...(own ? [words.say('kindOwn')] : [])];
