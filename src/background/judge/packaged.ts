import json from '../../../models/bilingual/model.json' with { type: 'json' };
import { parseManifest } from './manifest.ts';

/** The model of this version. In the bundle, so that the checksums of the weights come with the code. */
export const manifest = parseManifest(json);
