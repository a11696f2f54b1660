import type { TextareaHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingBoxProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  value: string;
}

/** A box to write in that is as high as what is written. */
export function GrowingBox(props: GrowingBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    // The border is part of the height, and not of what is scrolled.
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  });
  return <textarea ref={box} rows={2} dir="auto" autoComplete="off" {...props} />;
}
