import json from '../../../models/rewriter/model.json' with { type: 'json' };
import seamsJson from '../../../models/rewriter/seams.json' with { type: 'json' };
import { parseRewriterManifest } from './manifest.ts';
import type { SeamsFile } from './seam-reader.ts';

/** The rewriter of this version, in the bundle as the judge's description is. */
export const rewriterManifest = parseRewriterManifest(json);

/** Which gaps break a sentence. */
export const seamsFile: SeamsFile = seamsJson;
