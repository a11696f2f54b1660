import type { Language } from '../../shared/verdict.ts';
import { ModelDamagedError } from '../judge/errors.ts';
import type { FileEntry, TensorEntry } from '../judge/manifest.ts';

/**
 * Where lines are drawn between what stays and what does not. A unit less likely to stay than `core` goes, and so do
 * units beside it that are less likely than `reach`: words go in runs, and none for a doubt alone (Canny 1986).
 */
export interface Reading {
  core: number;
  reach: number;
}

/** models/rewriter/model.json; models/training/README.md (1.8) specifies it. */
export interface RewriterManifest {
  format: 'cybercare-rewriter';
  version: number;
  date: string;
  /** Of the training. */
  seed: number;
  /** SHA-256 of the judge's tensors that the rewriter reads: embeddings and the lowest `shared` layers. */
  trunk: string;
  /** Layers of the judge, then layers of its own. */
  shared: number;
  own: number;
  /** Readings in the order in which they are tried: the next when too much hostility is left. */
  readings: Reading[];
  /** What can take the place of a unit in a text of that language. */
  phrases: { language: Language; words: string }[];
  tensors: TensorEntry[];
  files: FileEntry[];
}

/** Names what model.json holds. @throws ModelDamagedError when it is of another format */
export function parseRewriterManifest(json: unknown): RewriterManifest {
  const manifest = json as RewriterManifest;
  if (manifest.format !== 'cybercare-rewriter' || manifest.version !== 1 || manifest.readings.length === 0)
    throw new ModelDamagedError('model.json of the rewriter is not of the format this version reads.');
  return manifest;
}
