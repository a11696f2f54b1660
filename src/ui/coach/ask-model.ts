import type { AskModel } from '../../care/index.ts';
import { send } from '../../shared/messages.ts';

/** What our model says of a text, ahead of any thread; null when it cannot say. Never rejects. */
export const askModel: AskModel = text =>
  send('judgeDraft', { text }).then(
    verdict => (verdict.kind === 'scored' ? verdict.scores : null),
    () => null,
  );
