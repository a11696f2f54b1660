import type { CoveredComment } from '../shared/page-state.ts';
import type { WordKey } from '../ui/words.ts';

type Some = readonly Pick<CoveredComment, 'softened'>[];

/** What a list of covered and softened comments is called, and what its one button says before and after. */
export function coveredListWords(comments: Some): Record<'title' | 'show' | 'hide', WordKey> {
  const softened = comments.filter(comment => comment.softened !== null).length;
  if (softened === 0) return { title: 'coveredTitle', show: 'showAll', hide: 'coverAll' };
  const title = softened === comments.length ? 'softenedTitle' : 'coveredAndSoftenedTitle';
  return { title, show: 'showOriginals', hide: 'asBefore' };
}
