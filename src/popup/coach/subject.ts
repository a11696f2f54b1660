import type { CoveredComment, KindComment } from '../../shared/page-state.ts';

/** The comment the coach was opened for: a hostile one, or a kind one to be thanked for. */
export type Subject = KindComment & Partial<Pick<CoveredComment, 'categories' | 'own' | 'scores'>>;

export const isKindOne = ({ categories }: Subject): boolean => categories === undefined;
