import { type Crisis, crisisIn } from '../shared/crisis/crisis.ts';
import { hasAddress } from '../shared/exposed.ts';
import type { ThreadFacts } from '../shared/page-state.ts';
import { plain, withoutQuotations } from '../shared/plain.ts';
import type { Scores } from '../shared/verdict.ts';
import { SOUNDS } from './sounds.ts';
import { isPileOn } from './thread.ts';

/**
 * What is happening, as the evidence tells it apart: S1 an insult, S2 body-shaming, S3 an attack on who
 * somebody is, S4 sexual harassment, S5 a threat or a call to die, S6 a pile-on, S7 private data or pictures, S8 a false
 * claim about a group, S9 a quarrel without a target, S10 words of suicide, S11 one's own hostile draft, S12 nothing to
 * answer, S13 a kind comment.
 */
export const SITUATIONS = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S11',
  'S12',
  'S13',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export type { Role } from '../shared/coach-memory.ts';

export interface Remark {
  text: string;
  /** What the model says; null when it did not judge the text (another language, too long, a failure). */
  scores: Scores | null;
  thread?: ThreadFacts | undefined;
  /** Who is in danger as our model hears it, once it was asked. */
  heard?: Crisis | null | undefined;
  /** The text is the person's own, not sent yet. */
  own?: boolean | undefined;
}

export interface Recognised {
  /** Null when nothing can be said about the text: not judged, and no words that speak for themselves. */
  situation: Situation | null;
  /** 0..1, for the interface to ask rather than to tell when it is low. */
  confidence: number;
  /** What else it may be, likeliest first, for the person to correct. */
  others: Situation[];
  /** Who may be in danger. */
  crisis: Crisis | null;
}

const NONE = Object.freeze({}) as Partial<Scores>;
/** A sound that is unmistakable without the model, and one that only leans. */
const CLEAR = 0.85;
const LEANS = 0.55;
/** Half of what may be hostile is hostile from here on. */
const HOSTILE = 0.4;

/** How strongly each situation speaks, 0..1. */
function strengths(text: string, scores: Partial<Scores>): Map<Situation, number> {
  const words = plain(withoutQuotations(text));
  const sounds = (kind: keyof typeof SOUNDS) => SOUNDS[kind].test(words);
  const { toxicity = 0, insult = 0, threat = 0, identity_attack: identity = 0 } = scores;
  const { sexual_explicit: sexual = 0, obscene = 0, appearance = 0, supportive = 0 } = scores;
  const found = new Map<Situation, number>();
  const say = (situation: Situation, strength: number) =>
    found.set(situation, Math.max(strength, found.get(situation) ?? 0));

  const isAnswer = sounds('answered') && toxicity < 0.7;
  const isBanter = sounds('banter') && (toxicity < 0.7 || threat < HOSTILE);
  if (isAnswer) say('S12', CLEAR);
  if (isBanter) say('S12', 0.8);
  if (!isAnswer && (sounds('exposed') || hasAddress(text))) say('S7', 0.95);
  if (!isAnswer && sounds('threat')) say('S5', Math.max(CLEAR, threat));
  if (threat >= HOSTILE && !isAnswer) say('S5', Math.max(threat >= 0.5 ? 0.83 : 0.6, threat));
  if (sounds('sexual') && !isAnswer) say('S4', CLEAR);
  if (sexual >= 0.3) say('S4', sexual >= 0.6 ? Math.max(0.6, sexual) : 0.54);

  const aboutGroup = sounds('group');
  const isClaim = sounds('claim') && (aboutGroup || identity >= 0.3) && !sounds('contempt');
  if (isClaim && !isAnswer && insult < HOSTILE) say('S8', 0.82);
  if (identity >= HOSTILE && toxicity >= 0.3) say('S3', Math.min(0.8, identity));
  if (aboutGroup && sounds('contempt') && toxicity >= HOSTILE) say('S3', 0.7);
  if (sounds('looks') && (toxicity >= 0.15 || appearance >= 0.1))
    say('S2', Math.min(0.81, LEANS + appearance / 2));
  if (appearance >= 0.3 && toxicity >= 0.3) say('S2', Math.min(0.82, 0.4 + appearance / 2));
  if (toxicity >= HOSTILE) say('S1', 0.35 + toxicity * 0.15 + insult * 0.2);
  if (sounds('scorn') && (toxicity >= 0.12 || insult >= 0.1) && !isBanter) say('S1', 0.5 + insult * 0.2);
  if (toxicity < LEANS && insult < HOSTILE && (sounds('quarrel') || obscene >= HOSTILE)) say('S9', 0.58);
  if (supportive >= 0.3 && toxicity < HOSTILE && !sounds('scorn'))
    say('S13', Math.min(0.8, 0.4 + supportive / 2));
  if (sounds('kind') && !sounds('scorn') && toxicity < HOSTILE && supportive >= 0.05) say('S13', 0.6);
  return found;
}

const HOSTILE_ONES: readonly Situation[] = ['S1', 'S2', 'S3', 'S8', 'S9'];

/**
 * What is happening in a remark. Pure; never throws, whatever the text. What endangers somebody comes first; a pile-on
 * comes before the kind of its insults; the rest is as strong as it sounds.
 */
export function situationOf({ text, scores, thread, heard = null, own = false }: Remark): Recognised {
  const crisis = crisisIn(text, scores, heard);
  const found = strengths(text, scores ?? NONE);
  const toxicity = scores?.toxicity ?? 0;
  const hostile = HOSTILE_ONES.some(one => found.has(one) && one !== 'S9') || toxicity >= HOSTILE;
  if (own && (hostile || found.has('S5') || found.has('S4') || found.has('S7') || crisis === 'aimed'))
    found.set('S11', 0.98);
  if (crisis !== null && !(own && crisis === 'aimed')) found.set(crisis === 'self' ? 'S10' : 'S5', 0.99);
  if (thread && isPileOn(thread) && (hostile || toxicity >= 0.1) && !found.has('S12')) found.set('S6', 0.84);
  if (found.size === 0 && scores !== null) found.set('S12', 0.7);
  const ranked = [...found].sort(([, a], [, b]) => b - a);
  const [first] = ranked;
  return {
    situation: first?.[0] ?? null,
    confidence: first?.[1] ?? 0,
    others: ranked.slice(1).map(([one]) => one),
    crisis,
  };
}
