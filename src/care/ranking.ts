import type { Language } from '../shared/verdict.ts';
import type { Resource } from './resource.ts';

/** Who asks for help: the places that hold for them (nearest first), their language and their topics. */
export interface Person {
  places: readonly string[];
  language: Language;
  topics: readonly string[];
  /** How many of the topics, from the first, were asked for; the others only fill what is left. */
  asked: number;
}

/** A crisis line with any other topic is for some people only: children, one community, one kind of violence. */
const FOR_ANYONE = ['crisis', 'suicide', 'listening', 'wellbeing', 'loneliness', 'bullying', 'abuse'];
/** An entry with exactly one of these serves that group, unless it takes every discrimination. */
const GROUPS = ['antisemitism', 'islamophobia', 'anti-asian', 'indigenous', 'lgbtphobia', 'journalists'];
const EVERY_GROUP = ['discrimination', 'disability'];

/** Whether a person who speaks the language is understood there. */
export const speaks = (entry: Resource, language: Language): boolean =>
  entry.languages.includes(language) || entry.languages.includes('multi');

/** Whether a crisis line takes anyone who calls. */
export const isForAnyone = (entry: Resource): boolean =>
  entry.categories.every(topic => FOR_ANYONE.includes(topic));

/** Whether an entry holds in one of the person's places. */
export const isHere = (entry: Resource, { places }: Person): boolean =>
  entry.countries.some(at => places.includes(at));

/** How soon one of the person's topics is met, their number when none is. */
export function topicRank(entry: Resource, topics: readonly string[]): number {
  const rank = topics.findIndex(topic => entry.categories.includes(topic));
  return rank < 0 ? topics.length : rank;
}

const distance = (entry: Resource, { places }: Person): number =>
  places.findIndex(place => entry.countries.includes(place));

const isForOtherGroup = ({ categories }: Resource, { topics }: Person): boolean => {
  if (categories.some(topic => EVERY_GROUP.includes(topic))) return false;
  const groups = categories.filter(topic => GROUPS.includes(topic));
  return groups.length === 1 && !groups.some(group => topics.includes(group));
};

/** 0 for an entry on a topic asked for, 1 on a usual topic, 2 on neither. */
const relevance = (entry: Resource, { topics, asked }: Person): number => {
  const rank = topicRank(entry, topics);
  return rank === topics.length ? 2 : Number(rank >= asked);
};

/** Sorts by several scores, the first that differs deciding; the smaller one stands first. */
const sorted = (entries: readonly Resource[], scores: (entry: Resource) => number[]): Resource[] =>
  entries
    .map(entry => ({ entry, key: scores(entry) }))
    .sort(
      (a, b) => a.key.map((score, i) => score - (b.key[i] ?? 0)).find(difference => difference !== 0) ?? 0,
    )
    .map(({ entry }) => entry);

/** Crisis lines, the best for this person first: own country, takes them, open, their language. */
export const rankCrisis = (entries: readonly Resource[], person: Person): Resource[] =>
  sorted(entries, entry => [
    // Abroad there are directories only, so any line of one's own country comes before them.
    Number(entry.countries.includes('*')),
    Number(person.topics.includes('minors') ? !entry.categories.includes('minors') : !isForAnyone(entry)),
    // A closed line helps nobody; a line in the country's own language helps most who live there.
    Number(!entry.always),
    Number(!speaks(entry, person.language)),
    distance(entry, person),
    Number(!entry.categories.includes('suicide')),
  ]);

/** The other entries: those on the topic first, then by country, language and topic. */
export const rankOthers = (entries: readonly Resource[], person: Person): Resource[] =>
  sorted(entries, entry => [
    relevance(entry, person),
    Number(isForOtherGroup(entry, person)),
    distance(entry, person),
    Number(!speaks(entry, person.language)),
    topicRank(entry, person.topics),
  ]);
