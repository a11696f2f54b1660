import { useEffect, useState } from 'preact/hooks';
import { MAX_TEXT } from '../../shared/limits.ts';
import { type Reading, readDraft } from './tone.ts';

/** Somebody who types this long nothing has come to a stop, in milliseconds. */
const STOPPED = 400;

/** What the draft was found to be when its writer last paused; null before, and for a draft that is empty or too long. */
export function useReading(text: string): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const isReadable = text.trim() !== '' && text.length <= MAX_TEXT;
  useEffect(() => {
    if (!isReadable) {
      setReading(null);
      return undefined;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      const found = await readDraft(text);
      if (!isOver) setReading(found);
    }, STOPPED);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, isReadable]);
  return reading;
}
