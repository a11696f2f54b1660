import json from '../../../models/rewriter/model.json' with { type: 'json' };
import { parseRewriterManifest } from './manifest.ts';

/** The rewriter of this version, in the bundle as the judge's description is. */
export const rewriterManifest = parseRewriterManifest(json);
