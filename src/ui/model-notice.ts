import type { ModelStatus } from '../shared/model-status.ts';
import type { Words } from './words.ts';

/** Why comments cannot be read, or not by the engine that was chosen, when that is so. */
export function modelNotice(status: ModelStatus | null, words: Words): string | null {
  if (status?.state !== 'failed')
    return status?.google?.state === 'failed' ? words.say('googleFailed') : null;
  switch (status.failure) {
    case 'model-missing':
      return words.say('modelMissing');
    case 'model-damaged':
      return words.say('modelDamaged');
    case 'not-started':
      return words.say('modelNotStarted');
    default:
      return words.say('modelFailedNotice');
  }
}
