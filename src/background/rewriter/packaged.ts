import gapsJson from '../../../models/rewriter/gaps.json' with { type: 'json' };
import json from '../../../models/rewriter/model.json' with { type: 'json' };
import wordsJson from '../../../models/rewriter/words.json' with { type: 'json' };
import { parseGapsManifest } from './gaps-manifest.ts';
import { parseLexicon } from './lexicon.ts';
import { parseRewriterManifest } from './manifest.ts';

/** The rewriter of this version, in the bundle as the judge's description is. */
export const rewriterManifest = parseRewriterManifest(json);

/** What tells which gaps break a sentence. */
export const gapsManifest = parseGapsManifest(gapsJson);

/** How often words go in pairs, and what that counts. */
export const lexicon = parseLexicon(wordsJson);
