import type { NoPicture } from '../shared/evidence.ts';
import type { SaveOutcome, SaveRefusal } from '../shared/evidence-answers.ts';
import type { WordKey, Words } from '../ui/words.ts';

const REFUSED = {
  private: 'proofPrivate',
  gone: 'proofGone',
  full: 'proofFull',
  'no-storage': 'proofNoStorage',
  empty: 'proofEmpty',
} as const satisfies Record<SaveRefusal, WordKey>;

const NO_PICTURE = {
  'not-allowed': 'noPictureAllowed',
  'not-in-front': 'noPictureFront',
  'not-in-view': 'noPictureView',
  'too-many': 'noPictureMany',
  'too-large': 'noPictureLarge',
  full: 'noPictureRoom',
} as const satisfies Record<Exclude<NoPicture, 'not-wanted'>, WordKey>;

function pictures({ saved, pictured, noPicture }: SaveOutcome, words: Words): string[] {
  if (saved === 0) return [];
  const some = saved === 1 ? words.say('proofWithPicture') : words.say('proofPictured', { pictured, saved });
  const why = noPicture && noPicture !== 'not-wanted' ? words.say(NO_PICTURE[noPicture]) : '';
  return [pictured > 0 ? some : '', why];
}

const before = ({ saved, already }: SaveOutcome, words: Words): string =>
  saved === 0 && already === 1 ? words.say('alreadyProofThis') : words.count('alreadyProof', already);

/** What came of saving, in as many short sentences as it takes. */
export function saveSentence(outcome: SaveOutcome, words: Words): string {
  const { saved, already, refused } = outcome;
  return [
    saved > 0 ? words.count('savedProof', saved) : '',
    ...pictures(outcome, words),
    already > 0 ? before(outcome, words) : '',
    refused ? words.say(REFUSED[refused]) : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
