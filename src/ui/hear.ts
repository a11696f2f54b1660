import type { Crisis } from '../shared/crisis/crisis.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import { send } from '../shared/messages.ts';

/** Who is in danger by each text as our model hears it; nobody where it cannot be asked. Never rejects. */
export const hear = (texts: readonly string[]): Promise<(Crisis | null)[]> =>
  send('distress', { texts: texts.map(text => text.slice(0, MAX_TEXT)) }).catch(() => texts.map(() => null));
