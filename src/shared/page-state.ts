import type { Comment } from './comment.ts';
import type { Danger } from './danger.ts';
import type { Engine } from './engine.ts';
import type { Category, Decision, Policy } from './policy.ts';
import type { Language, Scores } from './verdict.ts';

/** Why nothing is covered on a page. */
export type RestReason = 'mode-off' | 'site-off' | 'paused';

/** What the background tells a page: whether to work, how to decide, in which language to speak. */
export interface PageState {
  rest: RestReason | null;
  /** When a pause of this tab ends, in milliseconds since the epoch; null for "until closed" or no pause. */
  resumeAt: number | null;
  policy: Policy;
  /** Whether kind comments get a sign. */
  kindMarks: boolean;
  /** What makes sending a draft wait; null where the person wants no pause. */
  pause: Policy | null;
  language: Language;
  /** What judges English now. When it changes, what a page remembers of another engine is forgotten. */
  engine: Engine;
}

/** How many comments a page holds, by what became of them. `failed` could not be checked. */
export interface Counts {
  found: number;
  /** Under cover now. */
  covered: number;
  /** Shown in softer words now. */
  softened: number;
  /** Covered or softened, and shown again by the person. */
  revealed: number;
  failed: number;
  skipped: number;
  waiting: number;
}

/** A comment of the page as the popup lists it. Words stay in extension pages. */
interface ListedComment extends Comment {
  /** What it is written in; the interface's language where nobody judged it. */
  language: Language;
  /** The frame of the tab it stands in; 0 is the page itself. */
  frameId: number;
}

/** A comment that supports somebody, and is not hostile. */
export type KindComment = ListedComment;

/** At most so many kind comments are listed; `Summary.kindCount` counts them all. */
export const MOST_KIND_LISTED = 50;

/** At most so many covered and softened comments are listed; `Summary.counts` counts them all. */
export const MOST_COVERED_LISTED = 500;

/** A covered or softened comment. */
export interface CoveredComment extends ListedComment {
  categories: Category[];
  /** Covered for words of the person's own, whatever else was found. */
  own?: true;
  /** Null where it is covered for words of the person's own and was not judged. */
  scores: Scores | null;
  /** When it was written: ISO where the page says so to machines, else in the site's own words. */
  time: string | null;
  treatment: Decision['treatment'];
  /** The words that stand in its place now, where it is softened. */
  softened: string | null;
  revealed: boolean;
}

/** A comment that may put somebody in danger, whether it is covered or not. */
export interface DangerComment extends ListedComment {
  danger: Danger;
  categories: Category[];
  scores: Scores;
  /** As in `CoveredComment`. */
  time: string | null;
}

/** At most so many dangers are listed. */
export const MOST_DANGERS_LISTED = 100;

/** What is known of a thread, in numbers of comments. */
export interface ThreadFacts {
  all: number;
  hostile: number;
  kind: number;
  /** Hostile comments of the last hour, where the page says when each was written. */
  perHour?: number | undefined;
}

/** An adapter that does not read its own site any more, since the site has changed. */
export interface LostAdapter {
  id: string;
  name: string;
  /** Whether it finds nothing where there are comments, or asks for what this browser does not know. */
  why: 'blind' | 'broken';
  /** The path of the page it happened on. */
  path: string;
}

/** Comment software that stands in a frame of the page. */
export interface EmbeddedSite {
  name: string;
  origin: string;
}

/** Everything the popup needs of a tab, asked for when it opens. */
export interface Summary {
  site: { id: string; name: string } | null;
  hostname: string;
  /** Whether a site's own adapter reads the page, or what was found on it without one; null where nothing is read. */
  foundBy?: 'adapter' | 'generic' | null;
  /** The site's own adapter, where it had to give way. */
  lost?: LostAdapter | null;
  /** What stands in frames of other sites, whether we may read it or not. */
  embedded?: EmbeddedSite[];
  counts: Counts;
  /** The page keeps taking our marks away, so nothing is covered on it any more. */
  gaveUp: boolean;
  /** The kind comments in page order, the first `MOST_KIND_LISTED` of them. */
  kind: KindComment[];
  kindCount: number;
  thread: ThreadFacts;
  /** In page order, the first `MOST_COVERED_LISTED` of them. */
  covered: CoveredComment[];
  /** In order of danger, then of the page; the first `MOST_DANGERS_LISTED` of them. */
  dangers: DangerComment[];
  /** Whether the person folded every hostile comment of this tab. */
  folded: boolean;
}

export type PageAction =
  | 'toggleAll'
  | 'revealAll'
  | 'coverAll'
  | 'next'
  | 'previous'
  | 'fold'
  | 'unfold'
  | 'checkDraft';

/** What came of putting words into a box: there is none, it holds a draft already, or it did not take them. */
export type Inserted = 'inserted' | 'no-box' | 'has-draft' | 'refused';
