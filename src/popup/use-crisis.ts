import { useEffect, useState } from 'preact/hooks';
import type { Crisis } from '../shared/crisis/crisis.ts';
import { hear } from '../ui/hear.ts';

/** Who is in danger by a text: by its words at once, then by what our model hears. Null while nothing was found. */
export function useCrisis(text: string | null): Crisis | null {
  const [found, setFound] = useState<{ text: string; crisis: Crisis } | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async (words: string) => {
      const { crisisIn, crisisOf } = await import('../shared/crisis/crisis.ts');
      const crisis = crisisOf(words, null) ?? crisisIn(words, null, (await hear([words]))[0] ?? null);
      if (!isOver && crisis !== null) setFound({ text: words, crisis });
    };
    if (text !== null) void look(text);
    return () => {
      isOver = true;
    };
  }, [text]);
  return found !== null && found.text === text ? found.crisis : null;
}
