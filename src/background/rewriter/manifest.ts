import type { Language } from '../../shared/verdict.ts';
import { ModelDamagedError } from '../judge/errors.ts';
import type { TrunkManifest } from '../judge/manifest.ts';

/**
 * Where lines are drawn between what stays and what does not. A unit less likely to stay than `core` goes, and so do
 * units beside it that are less likely than `reach`: words go in runs, and none for a doubt alone (Canny 1986).
 */
export interface Reading {
  core: number;
  reach: number;
}

/** models/rewriter/model.json; models/training/README.md (1.8) specifies it. */
export interface RewriterManifest extends TrunkManifest {
  format: 'cybercare-rewriter';
  /** Readings in the order in which they are tried: the next when too much hostility is left. */
  readings: Reading[];
  /** What can take the place of a unit in a text of that language. */
  phrases: { language: Language; words: string }[];
}

/** Names what model.json holds. @throws ModelDamagedError when it is of another format */
export function parseRewriterManifest(json: unknown): RewriterManifest {
  const manifest = json as RewriterManifest;
  if (manifest.format !== 'cybercare-rewriter' || manifest.version !== 1 || manifest.readings.length === 0)
    throw new ModelDamagedError('model.json of the rewriter is not of the format this version reads.');
  return manifest;
}
