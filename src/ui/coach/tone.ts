import type { Crisis } from '../../shared/crisis/crisis.ts';
import { send } from '../../shared/messages.ts';
import { decide, type Policy, thresholdsOf } from '../../shared/policy.ts';
import type { Scores, Verdict } from '../../shared/verdict.ts';
import { hear } from '../hear.ts';

/** How words sound to somebody who meets them. */
export type Tone = 'kind' | 'plain' | 'sharp';

/** Coarse words at nobody hurt nobody. */
const isSharp = (verdict: Verdict, policy: Policy): boolean =>
  decide(verdict, { ...policy, mode: 'reader' }).categories.some(category => category !== 'obscene');

/** How a judged text sounds; null where it could not be judged. */
function toneOf(verdict: Verdict, policy: Policy): Tone | null {
  if (verdict.kind !== 'scored') return null;
  if (isSharp(verdict, policy)) return 'sharp';
  return verdict.scores.supportive >= thresholdsOf(verdict, policy).supportive ? 'kind' : 'plain';
}

/** What was found in a draft. */
export interface Reading {
  text: string;
  tone: Tone | null;
  scores: Scores | null;
  /** Who is in danger as our model hears it. */
  heard: Crisis | null;
}

/** Reads a draft ahead of any thread. Never rejects. */
export async function readDraft(text: string): Promise<Reading> {
  try {
    const [verdict, { policy }, [heard = null]] = await Promise.all([
      send('judgeDraft', { text }),
      send('hello', { above: [] }),
      hear([text]),
    ]);
    return {
      text,
      tone: toneOf(verdict, policy),
      scores: verdict.kind === 'scored' ? verdict.scores : null,
      heard,
    };
  } catch {
    return { text, tone: null, scores: null, heard: null };
  }
}
