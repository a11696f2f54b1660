/** What can judge English: our own model, or Google's where this build holds it. French is always ours to judge. */
export const ENGINES = ['ours', 'google'] as const;
export type Engine = (typeof ENGINES)[number];
