import { send } from '../shared/messages.ts';
import type { PageState } from '../shared/page-state.ts';
import { type Composer, startComposer } from './composer.ts';

/** Starts the pause before sending on this page; it needs no site that we know, since a person may write anywhere. */
export const startPausing = (document: Document, state: PageState, signal: AbortSignal): Composer =>
  startComposer({
    document,
    hostname: location.hostname,
    signal,
    state,
    judge: text => send('judgeDraft', { text }),
    isInDanger: text => send('ownDanger', { text }),
    soften: async text => (await send('soften', { texts: [text] }))[0] ?? null,
    wake: () => void send('judgeDraft', { text: '' }).catch(() => undefined), // The draft itself asks again.
    turnOff: () =>
      void send('setPauseSite', { hostname: location.hostname, off: true }).catch(() => undefined), // Asked again at the next draft.
  });
