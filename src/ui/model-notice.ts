import type { ModelStatus } from '../shared/model-status.ts';
import type { Words } from './words.ts';

/** Why comments cannot be read, when they cannot. */
export function modelNotice(status: ModelStatus | null, words: Words): string | null {
  if (status?.state !== 'failed') return null;
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
