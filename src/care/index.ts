/** What the interface needs of care: kind words to offer, and people to turn to. */
export { actsFor } from './acts.ts';
export { situationFor } from './category-situation.ts';
export { ANYWHERE, COUNTRIES, countryFrom } from './countries.ts';
export { type Crisis, crisisOf } from './crisis.ts';
export { ACT_TOPIC, HELP_TOPICS, type HelpTopic, helpTopicOf, listedTopics } from './help-topics.ts';
export { PRIVATE_NOTE } from './notes.ts';
export { PLATFORMS, type Platform } from './platforms.ts';
export {
  type Act,
  type ActKind,
  type EmergencyNumber,
  type Listed,
  type Resource,
  smsHref,
  telHref,
} from './resource.ts';
export { resourcesFor, topicsFor } from './resources.ts';
export { suggest } from './suggest.ts';
export type { Register } from './texts/texts.ts';
