import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';
import { Copy } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';

interface SuggestionProps {
  title: string;
  /** What is copied. */
  text: string;
  /** The same words as they are shown. */
  children: ComponentChildren;
}

/** Softer words to take away. */
export function Suggestion({ title, text, children }: SuggestionProps) {
  const { words } = usePage();
  const copy = useCopy('copiedWords');
  return (
    <>
      <h3 class="side">{title}</h3>
      {children}
      <Button
        icon={<Copy />}
        onClick={() => void copy(text)}
        aria-label={words.say('copyReply', { reply: text })}
      >
        {words.say('copy')}
      </Button>
    </>
  );
}
