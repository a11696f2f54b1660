/** The longest a timer waits, in milliseconds: one that is set for longer ends at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Milliseconds until a moment, given in milliseconds since the epoch, as a timer takes them: never more than it can
 * wait. A clock that was set back may put the moment years away.
 */
export const delayUntil = (moment: number): number => Math.min(Math.max(0, moment - Date.now()), LONGEST);
