/** What the interface needs of care: kind words to offer, and people to turn to. */
export { ANYWHERE, COUNTRIES, countryFrom } from './countries.ts';
export type { Platform } from './platforms.ts';
export type { Register } from './replies.fr.ts';
export { PRIVATE_NOTE, type Reply, suggestReplies } from './replies.ts';
export { type EmergencyNumber, type Resource, smsHref, telHref } from './resource.ts';
export { resourcesFor, topicsFor } from './resources.ts';
