import type { SecondEngine } from './google.ts';

/**
 * The engine that this build holds besides our own. The source has none: where models/google is filled
 * (`npm run model:google`), the build puts Google's here (scripts/google-plugin.mjs).
 */
export const secondEngine: SecondEngine | null = null;
