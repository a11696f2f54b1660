import type { Situation } from '../situation.ts';

/** How one speaks to someone in French: the tone of friends and social sites, or that of strangers and newspapers. */
export type Register = 'tu' | 'vous';

/**
 * Variants of one strategy by situation; `any` serves where no situation was recognised. `{topic}` stands for the title
 * of the page or video, `{source}` for what the person wants to show.
 */
export type Texts = Partial<Record<Situation | 'any', readonly string[]>>;
