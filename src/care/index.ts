/** What the interface needs of care: kind words to offer, and people to turn to. */
export { actsFor } from './acts.ts';
export { topicsFor } from './category-topics.ts';
export { type Concern, concernsOf } from './concerns.ts';
export { ANYWHERE, COUNTRIES, countryFrom } from './countries.ts';
export { dangerTopics } from './danger-topics.ts';
export { ACT_TOPIC, HELP_TOPICS, type HelpTopic, helpTopicOf, listedTopics } from './help-topics.ts';
export { type AskModel, suggestKindly } from './kind-words.ts';
export { PRIVATE_NOTE } from './notes.ts';
export { ownCrisis } from './own-crisis.ts';
export { fromOwn } from './own-words.ts';
export { PLATFORMS, type Platform, platformOf } from './platforms.ts';
export { registerOf } from './register.ts';
export { lengthOf, longestReply } from './reply-length.ts';
export {
  type Act,
  type ActKind,
  type EmergencyNumber,
  type Listed,
  type Resource,
  smsHref,
  telHref,
} from './resource.ts';
export { resourcesFor } from './resources.ts';
export type { Role, Situation } from './situation.ts';
export type { Strategy } from './strategies.ts';
export { type Asked, type Card, type Suggestion, suggest } from './suggest.ts';
export type { Register } from './texts/texts.ts';
