import type { Handlers } from '../shared/messages.ts';
import { parseJump, parseReveal } from './requests.ts';
import type { Session } from './session.ts';

/** Answers what the popup asks to be done with one comment of the page. */
export function commentHandlers(
  running: () => { session: Session } | null,
): Required<Pick<Handlers, 'reveal' | 'jumpTo'>> {
  return {
    reveal: {
      from: ['page'],
      parse: parseReveal,
      answer: ({ id, shown }) => {
        running()?.session.reveal(id, shown);
        return null;
      },
    },
    jumpTo: {
      from: ['page'],
      parse: parseJump,
      answer: ({ id }) => {
        running()?.session.jumpTo(id);
        return null;
      },
    },
  };
}
