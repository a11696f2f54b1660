/** Runs in a page of the lab: what the detector sees there, and how right each group would be. */
import { type Candidate, candidatesOf } from '../../src/content/generic/candidates.ts';
import { siteOf } from '../../src/content/generic/derive.ts';
import { detect } from '../../src/content/generic/detect.ts';
import { mayHoldComments } from '../../src/content/generic/gate.ts';
import type { Outline } from '../../src/content/generic/outline.ts';
import { Pace } from '../../src/content/generic/pace.ts';
import { openRoots } from '../../src/content/generic/roots.ts';
import { outlineOf } from '../../src/content/generic/walk.ts';
import { readComment } from '../../src/content/read-comment.ts';
import { type Predicted, score, type TrueComment } from '../match-comments.ts';

/** A group as the lab weighs it. Places are those of the outline. */
export interface SurveyedGroup {
  selector: string;
  features: Record<string, number>;
  members: number[];
  ends: number[];
  predicted: number;
  /** Which comments of the truth it finds. */
  matched: number[];
  author: number | null;
}

export interface Survey {
  elements: number;
  isOpen: boolean;
  gateMs: number;
  /** Of the whole detection after the gate. */
  detectMs: number;
  groups: SurveyedGroup[];
}

/** More than are looked at closely in use, so that other weights than the shipped ones have a choice. */
const MOST_GROUPS = 45;
const MOST_COMMENTS = 3_000;
/** A group of which none of so many is a comment is none at all. */
const ENOUGH = 200;

function read(outline: Outline, candidate: Candidate): Predicted[] {
  const site = siteOf(outline, [candidate]);
  const found: Predicted[] = [];
  for (const root of openRoots(document)) {
    for (const item of root.querySelectorAll(site.comment)) {
      const comment = readComment(item, site);
      if (comment) found.push(comment);
      if (found.length > MOST_COMMENTS) return found;
    }
  }
  return found;
}

async function survey(truth: TrueComment[]): Promise<Survey> {
  const { signal } = new AbortController();
  const started = performance.now();
  const isOpen = mayHoldComments(document);
  const opened = performance.now();
  await detect(document, signal);
  const detected = performance.now();
  const outline = await outlineOf(document.documentElement, new Pace());
  const groups = (await candidatesOf(outline, new Pace(), signal, MOST_GROUPS)).map(candidate => {
    const { group, features, ends } = candidate;
    const found = read(outline, candidate);
    const isHopeless = found.length > ENOUGH && score(found.slice(0, ENOUGH), truth).hits === 0;
    const { matched, author } = score(isHopeless ? [] : found, truth);
    return {
      selector: group.selector,
      features,
      members: group.members,
      ends,
      predicted: found.length,
      matched,
      author,
    };
  });
  return {
    elements: outline.elements.length,
    isOpen,
    gateMs: opened - started,
    detectMs: detected - opened,
    groups,
  };
}

Object.assign(globalThis, { survey });
