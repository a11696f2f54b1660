import { later } from '../ui/later.tsx';

/** What the popup is not opened for, or not at once: the texts, the lines and the patterns behind it are read when it is asked for. */
export const CoachPanel = later(async () => (await import('./coach/coach-panel.tsx')).CoachPanel);
export const HelpPanel = later(async () => (await import('./help-panel.tsx')).HelpPanel);
export const CrisisCard = later(async () => (await import('./crisis-card.tsx')).CrisisCard);
export const DangerList = later(async () => (await import('./danger-list.tsx')).DangerList);
export const AskFriend = later(async () => (await import('./ask-friend.tsx')).AskFriend);
