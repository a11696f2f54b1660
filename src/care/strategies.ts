import type { Role, Situation } from './situation.ts';

/**
 * What one can do: support, a private word, empathy, recalling what it feels like, a fact, a question, back to the
 * subject, keep proof, hand over, leave it, the crisis path, thanks, a pause.
 */
export type Strategy =
  | 'SUP'
  | 'CHK'
  | 'EMP'
  | 'ANA'
  | 'FCT'
  | 'ASK'
  | 'DIS'
  | 'DOC'
  | 'DEL'
  | 'OFF'
  | 'CRI'
  | 'THX'
  | 'PAUSE';

/** Where the words belong: under the comment, in a message to one person, or with the one who reads the card. */
export type Place = 'public' | 'private' | 'self';

export interface Step {
  strategy: Strategy;
  place: Place;
}

/** Equals, of which one is offered: the evidence found no difference between them. */
type Slot = Step | readonly Step[];

const step =
  (place: Place) =>
  (strategy: Strategy): Step => ({ strategy, place });
const say = step('public');
const whisper = step('private');
const act = step('self');

/** First = recommended. The order is that of the evidence, and of what is least risky for the person attacked. */
const PLAN: Record<Situation | 'any', Record<Role, readonly Slot[]>> = {
  S1: { bystander: [say('SUP'), say('DIS'), say('EMP')], target: [act('OFF'), act('DOC'), whisper('CHK')] },
  S2: { bystander: [say('SUP'), say('EMP'), say('DIS')], target: [act('OFF'), act('SUP'), act('DOC')] },
  S3: {
    bystander: [[say('EMP'), say('ANA')], say('SUP'), act('DEL')],
    target: [act('DEL'), act('DOC'), act('OFF')],
  },
  S4: {
    bystander: [whisper('CHK'), act('DEL'), whisper('SUP')],
    target: [act('DOC'), act('DEL'), act('OFF')],
  },
  S5: { bystander: [act('DEL'), act('DOC'), whisper('CHK')], target: [act('DOC'), act('DEL'), act('OFF')] },
  // A direct reply brings the crowd back, so that what helps is out of its sight.
  S6: {
    bystander: [act('DIS'), whisper('SUP'), whisper('CHK')],
    target: [act('OFF'), whisper('CHK'), act('DOC')],
  },
  S7: { bystander: [act('DEL'), whisper('CHK')], target: [act('DEL'), act('OFF')] },
  S8: { bystander: [say('ASK'), say('FCT'), say('EMP')], target: [act('OFF'), act('DEL')] },
  S9: { bystander: [say('ASK'), act('OFF')], target: [act('OFF')] },
  S10: { bystander: [act('CRI'), whisper('CRI')], target: [act('CRI'), whisper('CRI')] },
  S11: { bystander: [act('PAUSE')], target: [act('PAUSE')] },
  S12: { bystander: [act('OFF')], target: [act('OFF')] },
  S13: { bystander: [say('THX')], target: [say('THX')] },
  any: { bystander: [say('SUP'), act('OFF')], target: [act('OFF'), act('DOC')] },
};

export interface Circumstances {
  role: Role;
  situation: Situation | 'any';
  seed: number;
  /** The person belongs to the group that is attacked. */
  inGroup: boolean;
  /** Somebody under age may be involved. */
  minor: boolean;
  /** The person said something in public in this thread already. */
  answered: boolean;
  /** Words that tell someone to die. */
  toldToDie: boolean;
  /** Words of suicide in the person's own draft. */
  own: boolean;
}

/** Where words in public would draw more eyes, more attackers, or somebody into danger. */
const QUIET: readonly (Situation | 'any')[] = ['S4', 'S5', 'S6', 'S7', 'S10'];

/** Whether words of any kind may go under the comment. */
export const mayAnswer = ({
  situation,
  minor,
  answered,
}: Pick<Circumstances, 'situation' | 'minor' | 'answered'>): boolean =>
  !minor && !answered && !QUIET.includes(situation);

const PEACEFUL: readonly (Situation | 'any')[] = ['S10', 'S11', 'S12', 'S13'];
const MOST = 3;

/** What to offer, best first, three at most. */
export function planFor(now: Circumstances): Step[] {
  const { role, situation, seed, inGroup, minor, answered, toldToDie, own } = now;
  if (situation === 'S10' && own) return [act('CRI')];
  if (minor && !PEACEFUL.includes(situation)) {
    const first = role === 'target' && toldToDie ? [act('CRI')] : [];
    return [...first, act('DEL'), act('DOC'), ...(role === 'target' ? [act('OFF')] : [])].slice(0, MOST);
  }
  const turn = Math.abs(Math.trunc(Number.isFinite(seed) ? seed : 0));
  const steps = PLAN[situation][role].map(slot =>
    'place' in slot ? slot : (slot[turn % slot.length] as Step),
  );
  const first: Step[] = [];
  if (role === 'target' && toldToDie) first.push(act('CRI'));
  if (role === 'bystander' && inGroup && !PEACEFUL.includes(situation)) first.push(act('OFF'), act('DEL'));
  const quiet = minor || answered;
  const all = [...first, ...steps].filter(({ place }) => !(quiet && place === 'public'));
  const distinct = all.filter(
    (one, i) =>
      all.findIndex(({ strategy, place }) => strategy === one.strategy && place === one.place) === i,
  );
  return distinct.length > 0 ? distinct.slice(0, MOST) : [act('OFF')];
}
