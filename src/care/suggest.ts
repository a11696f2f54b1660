import { plain } from '../shared/plain.ts';
import type { Language, Scores } from '../shared/verdict.ts';
import { adviceFor } from './advice.ts';
import { notesFor } from './notes.ts';
import { pick } from './pick.ts';
import { registerOf } from './register.ts';
import { type Recognised, type Remark, type Role, type Situation, situationOf } from './situation.ts';
import { SOUNDS } from './sounds.ts';
import { mayAnswer, type Place, planFor, type Step, type Strategy } from './strategies.ts';
import { variantsOf } from './texts/catalogue.ts';
import type { Register } from './texts/texts.ts';
import { topicOf } from './topic.ts';
import { whyOf } from './why.ts';

export interface Asked extends Remark {
  role: Role;
  /** Of the comment; null when it is neither English nor French, and the interface's own is spoken then. */
  language: Language | null;
  /** Of the interface: why a card can help, and what to do. */
  speaks: Language;
  /** Any number; the next one gives other words. */
  seed: number;
  /** Ids of texts that were offered in this thread. */
  used?: readonly string[] | undefined;
  site?: string | null | undefined;
  /** French; unless given, as the comment speaks. */
  register?: Register | undefined;
  /** Of the page or video. */
  title?: string | undefined;
  /** What the person wants to show for a fact. */
  source?: string | undefined;
  inGroup?: boolean | undefined;
  minor?: boolean | undefined;
  /** The person answered in public in this thread. */
  answered?: boolean | undefined;
  /** As the person corrected it. */
  situation?: Situation | undefined;
}

export interface Card {
  /** Unchanging, to be handed back in `used`. */
  id: string;
  strategy: Strategy;
  place: Place;
  why: string;
  /** Words to make one's own; where the place is `self`, what to do. */
  text: string;
  /** What the text is written in. */
  language: Language;
  register: Register | null;
}

export interface Suggestion extends Recognised {
  /** Best first, three at most; never two with the same words. */
  cards: Card[];
  /** To be read before the cards. */
  notes: string[];
  /** Whether words of one's own may go under the comment too, or only to one person. */
  inPublic: boolean;
}

/** From here on a suggestion may hurt, and is not made. */
const MOST_TOXICITY = 0.05;

/** Whether what our model says of a suggestion allows to show it. */
export const isKind = ({ toxicity }: Scores): boolean => toxicity <= MOST_TOXICITY;

/**
 * What a person can do about a comment. Pure and deterministic; never throws: where nothing is recognised (markup,
 * 10,000 characters, another language, a text that was not judged) there is a general card.
 */
export function suggest(asked: Asked): Suggestion {
  const { role, speaks, seed, used = [], inGroup = false, answered = false } = asked;
  const found = situationOf(asked);
  const situation = asked.situation ?? found.situation ?? 'any';
  const minor = asked.minor ?? SOUNDS.minor.test(plain(asked.text));
  const own = asked.own ?? false;
  const toldToDie = found.crisis === 'aimed';
  const steps = planFor({ role, situation, seed, inGroup, minor, answered, toldToDie, own });
  const cards = steps.flatMap(step => cardOf(step, { asked, situation, minor, own, used }));
  return {
    ...found,
    ...(asked.situation === undefined ? {} : { situation: asked.situation, confidence: 1 }),
    cards,
    notes: notesFor(speaks, { role, situation, steps, answered }),
    inPublic: mayAnswer({ situation, minor, answered }),
  };
}

interface Known {
  asked: Asked;
  situation: Situation | 'any';
  minor: boolean;
  own: boolean;
  used: readonly string[];
}

/** The card of one step; none when all its words were used in this thread. */
function cardOf({ strategy, place }: Step, { asked, situation, minor, own, used }: Known): Card[] {
  const { role, speaks } = asked;
  const common = { strategy, place, why: whyOf(speaks, strategy, role) };
  if (place === 'self' && strategy !== 'SUP') {
    const text = adviceFor(speaks, { strategy, role, situation, minor, own });
    return [
      { id: `${speaks}.${role}.${strategy}.${situation}`, ...common, text, language: speaks, register: null },
    ];
  }
  // To oneself, and to a friend, one speaks one's own language.
  const language = role === 'target' && strategy !== 'THX' ? speaks : (asked.language ?? speaks);
  const register = asked.register ?? registerOf(asked.text, asked.site);
  const topic = asked.title === undefined ? null : topicOf(asked.title);
  const source = asked.source?.trim() || null;
  const exact = variantsOf({ role, strategy, situation, language, register });
  const all = exact.length > 0 ? exact : variantsOf({ role, strategy, situation: 'any', language, register });
  const fits = all.filter(({ text }) => topic !== null || !text.includes('{topic}'));
  const cites = (yes: boolean) => fits.filter(({ text }) => text.includes('{source}') === yes);
  const list = source !== null && cites(true).length > 0 ? cites(true) : cites(false);
  const variant = pick(list, { seed: asked.seed, name: strategy, used });
  if (!variant) return [];
  const text = variant.text.replace('{topic}', () => topic ?? '').replace('{source}', () => source ?? '');
  return [{ id: variant.id, ...common, text, language, register: variant.register }];
}
