import { useState } from 'preact/hooks';
import { suggestReplies } from '../care/index.ts';
import type { Category } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { Button } from './button.tsx';
import { Again, Copy } from './icons.tsx';
import { usePage } from './use-page.ts';

interface RepliesProps {
  categories: Category[];
  /** The language of the comment, which may not be that of the interface. */
  language: Language;
  seed: number;
}

/** A few kind things to say to the person a comment was aimed at. Nothing is ever posted from here. */
export function Replies({ categories, language, seed }: RepliesProps) {
  const { words, announce } = usePage();
  const [turn, setTurn] = useState(0);
  const replies = suggestReplies({ categories, language, seed: seed + turn, count: 3 });

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(words.say('copied'));
    } catch {
      announce(words.say('copyFailed'));
    }
  };

  return (
    <div class="replies-box">
      <p class="small soft">{words.say('repliesAbout')}</p>
      <ul class="replies">
        {replies.map(reply => (
          <li class="reply" key={reply.id}>
            <p lang={language}>{reply.text}</p>
            <Button
              icon={<Copy />}
              onClick={() => copy(reply.text)}
              aria-label={words.say('copyReply', { reply: reply.text })}
            >
              {words.say('copy')}
            </Button>
          </li>
        ))}
      </ul>
      <Button tone="quiet" icon={<Again />} onClick={() => setTurn(turn + 1)}>
        {words.say('otherReplies')}
      </Button>
    </div>
  );
}
