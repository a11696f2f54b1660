import type { Language } from '../shared/verdict.ts';

/** Languages are named in themselves, so that whoever is in the wrong one finds the way out. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };
