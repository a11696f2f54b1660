import json from '../../../models/distress/model.json' with { type: 'json' };
import { parseDistressManifest } from './manifest.ts';

/** What hears distress in this version, in the bundle as the judge's description is. */
export const distressManifest = parseDistressManifest(json);
