import { useEffect, useState } from 'preact/hooks';

/** Whether a text of the person's own, once it was asked about, holds words of suicide. */
export function useOwnCrisis(text: string | null): boolean {
  const [inCrisis, setInCrisis] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async (words: string) => {
      const { crisisOf } = await import('../shared/crisis/crisis.ts');
      if (!isOver) setInCrisis(crisisOf(words, null) === 'self' ? words : null);
    };
    if (text !== null) void look(text);
    return () => {
      isOver = true;
    };
  }, [text]);
  return text !== null && inCrisis === text;
}
