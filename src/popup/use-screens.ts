import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useEscape } from '../ui/use-escape.ts';
import type { Subject } from './coach/subject.ts';

/** What lies over the page's own part of the popup. */
export type Screen =
  /** People to turn to; for these topics, or for what was found on the page where there are none. */
  | { kind: 'help'; topics: readonly string[] }
  /** Answering one comment. */
  | { kind: 'coach'; subject: Subject }
  /** Threats and the like of this page. */
  | { kind: 'dangers' };

export interface Screens {
  /** What was opened one over the other, the last one in front; none while the page's own part is seen. */
  stack: readonly Screen[];
  open(screen: Screen): void;
  /** Closes what is in front, as Escape does. */
  back(): void;
}

/** Screens one over the other. What is behind keeps what was written in it; the focus goes back to where it came from. */
export function useScreens(): Screens {
  const [stack, setStack] = useState<readonly Screen[]>([]);
  const openers = useRef<(Element | null)[]>([]);
  const open = useCallback((screen: Screen) => {
    openers.current.push(document.activeElement);
    setStack(now => [...now, screen]);
  }, []);
  const back = useCallback(() => setStack(now => now.slice(0, -1)), []);
  useEscape(stack.length > 0, back);
  useEffect(() => {
    scrollTo(0, 0);
    while (openers.current.length > stack.length) {
      const opener = openers.current.pop();
      if (openers.current.length === stack.length && opener instanceof HTMLElement) opener.focus();
    }
  }, [stack]);
  return { stack, open, back };
}
