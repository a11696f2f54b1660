import type { Language } from '../shared/verdict.ts';
import { placesOf } from './countries.ts';
import { type Platform, platformOf } from './platforms.ts';
import { isForAnyone, isHere, type Person, rankCrisis, rankOthers, speaks, topicRank } from './ranking.ts';
import { EMERGENCY, type EmergencyNumber, ENTRIES, type Resource } from './resource.ts';

/** What a person is shown. */
interface Help {
  /** Empty where we know no number: the interface then says "your local emergency number". */
  emergency: EmergencyNumber[];
  /** A crisis line first. */
  entries: Resource[];
  /** How to report on the site the person is on, when we know it. */
  platform: Platform | null;
}

interface Asked {
  /** ISO code, or `*`. */
  country: string;
  language: Language;
  /** Topics of the list, most important first. */
  topics?: readonly string[] | undefined;
  hostname?: string | undefined;
  /** Three unless a person asks for all: then `Infinity`. */
  limit?: number | undefined;
  /** Nothing but the topics asked for, and the crisis line; where they find nothing, the usual topics stand in. */
  only?: boolean | undefined;
}

const LIMIT = 3;
const DIRECTORY = 'int-findahelpline';
/** What hostile comments do to people, when nobody said more. */
const USUAL_TOPICS = ['cyberbullying', 'harassment', 'hate'];

/** The line for someone who is not safe, then the international directory if that line leaves people out. */
function crisisLines(here: readonly Resource[], person: Person): Resource[] {
  const first = rankCrisis(
    here.filter(entry => entry.crisis),
    person,
  )[0];
  if (first === undefined) return [];
  const takesThem = isForAnyone(first) || person.topics.includes('minors');
  if (takesThem && first.always && speaks(first, person.language)) return [first];
  return [first, ...here.filter(entry => entry.id === DIRECTORY)];
}

/**
 * Help for one person: emergency numbers, then entries by country, language and topic, a crisis line first.
 * Three entries by default; without a limit, all that holds in the country and everywhere.
 */
export function resourcesFor({
  country,
  language,
  topics = [],
  hostname,
  limit = LIMIT,
  only = false,
}: Asked): Help {
  const places = placesOf(country);
  const asked = topics.length > 0 ? topics : USUAL_TOPICS;
  const person: Person = {
    places,
    language,
    topics: [...new Set([...asked, ...USUAL_TOPICS])],
    asked: new Set(asked).size,
  };
  const here = ENTRIES.filter(entry => isHere(entry, person));
  // Of the first few, one is for danger; a second crisis line there would hide what fits the topic.
  const isAskedAbout = (...about: string[]) => about.some(topic => asked.includes(topic));
  const isWelcome = ({ crisis, categories }: Resource) =>
    !crisis || isAskedAbout('suicide', 'crisis') || (isAskedAbout('minors') && categories.includes('minors'));
  const fits = (among: number) => (entry: Resource) =>
    isWelcome(entry) && topicRank(entry, person.topics) < among;
  const exact = only ? here.filter(fits(person.asked)) : [];
  const chosen = exact.length > 0 ? exact : here.filter(fits(person.topics.length));
  const others = rankOthers(limit === Number.POSITIVE_INFINITY ? here : chosen, person);
  return {
    emergency: places.map(place => EMERGENCY[place]).find(numbers => numbers !== undefined) ?? [],
    entries: [...new Set([...crisisLines(here, person), ...others])].slice(0, limit),
    platform: hostname === undefined ? null : platformOf(hostname),
  };
}
