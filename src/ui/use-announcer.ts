import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_FOR = 4000;

export interface Announcement {
  sentence: string;
  /** Counts up, so that the same sentence twice is two announcements. */
  turn: number;
}

/** Keeps the last sentence to say, for long enough to be read. */
export function useAnnouncer(): [Announcement | null, (sentence: string) => void] {
  const [said, setSaid] = useState<Announcement | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const announce = useCallback(
    (sentence: string) => setSaid(last => ({ sentence, turn: (last?.turn ?? 0) + 1 })),
    [],
  );
  return [said, announce];
}
