import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CoachChange, CoachMemory } from '../../shared/coach-memory.ts';
import { send } from '../../shared/messages.ts';
import { seedOf } from '../../ui/seed.ts';
import type { OpenTab } from '../tab.ts';

const NOTHING: CoachMemory = { role: null, used: [], answered: false, draft: null };

/** A number for the page a tab is on; places within it are the same page. */
const pageOf = ({ url, id }: OpenTab): number => seedOf(url?.replace(/#.*$/, '') ?? String(id));

/** What is remembered of a tab, as it was when the coach was opened, and what adds to it. Null until it was read. */
export function useMemory(tab: OpenTab): [CoachMemory | null, (change: CoachChange) => void] {
  const [memory, setMemory] = useState<CoachMemory | null>(null);
  const { id: tabId } = tab;
  const page = pageOf(tab);
  useEffect(() => {
    // Advice is due even when the background does not answer.
    send('coachMemory', { tabId, page }).then(setMemory, () => setMemory(NOTHING));
  }, [tabId, page]);
  const remember = useCallback(
    (change: CoachChange) => void send('rememberCoach', { tabId, page, change }).catch(() => undefined),
    [tabId, page],
  );
  return [memory, remember];
}
