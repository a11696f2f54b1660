import type { ModelFiles } from '../judge/files.ts';
import { readVerified } from '../judge/load.ts';
import type { FileEntry } from '../judge/manifest.ts';
import type { Stages } from '../judge/stages.ts';
import { GapNetwork } from './gap-network.ts';
import { GapReader } from './gap-reader.ts';
import { LexicalTagger } from './lexicon.ts';
import { gapsManifest, lexicon, rewriterManifest } from './packaged.ts';
import { Rewriter } from './rewriter.ts';
import { Tagger } from './tagger.ts';

const weightsOf = async (files: ModelFiles, entries: readonly FileEntry[]): Promise<ArrayBuffer> => {
  const parts = await Promise.all(entries.map(entry => readVerified(files, entry)));
  return new Blob(parts).arrayBuffer();
};

/**
 * Reads and verifies the rewriter's own layers and what reads gaps, and sets them on a loaded judge, whose lowest
 * layers and vocabulary they share.
 * @throws ModelMissingError, ModelDamagedError
 */
export async function loadRewriter(files: ModelFiles, stages: Stages): Promise<Rewriter> {
  const { readings } = rewriterManifest;
  const [own, gaps] = await Promise.all([
    weightsOf(files, rewriterManifest.files),
    weightsOf(files, gapsManifest.files),
  ]);
  const tagger = new Tagger(rewriterManifest, own, stages.tokenizer, stages.transformer);
  const network = new GapNetwork(gapsManifest, gaps, stages.tokenizer);
  return new Rewriter({
    tagger: new LexicalTagger(tagger, lexicon),
    gaps: new GapReader(network, gapsManifest.broken),
    readings,
    judge: text => stages.judge(text),
  });
}
