import type { ModelFiles } from '../judge/files.ts';
import { readVerified } from '../judge/load.ts';
import type { Stages } from '../judge/stages.ts';
import { rewriterManifest, seamsFile } from './packaged.ts';
import { Rewriter } from './rewriter.ts';
import { SeamReader } from './seam-reader.ts';
import { Tagger } from './tagger.ts';

/**
 * Reads and verifies the rewriter's own layers and sets them on a loaded judge, whose lowest layers they share.
 * @throws ModelMissingError, ModelDamagedError
 */
export async function loadRewriter(files: ModelFiles, stages: Stages): Promise<Rewriter> {
  const { files: entries, readings } = rewriterManifest;
  const parts = await Promise.all(entries.map(entry => readVerified(files, entry)));
  const weights = await new Blob(parts).arrayBuffer();
  const tagger = new Tagger(rewriterManifest, weights, stages.tokenizer, stages.transformer);
  const seams = new SeamReader(seamsFile);
  return new Rewriter({ tagger, seams, readings, judge: text => stages.judge(text) });
}
