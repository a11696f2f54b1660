/** What the interface needs of care: kind words to offer, and people to turn to. */
export { situationFor } from './category-situation.ts';
export { ANYWHERE, COUNTRIES, countryFrom } from './countries.ts';
export { PRIVATE_NOTE } from './notes.ts';
export type { Platform } from './platforms.ts';
export { type EmergencyNumber, type Resource, smsHref, telHref } from './resource.ts';
export { resourcesFor, topicsFor } from './resources.ts';
export { suggest } from './suggest.ts';
export type { Register } from './texts/texts.ts';
