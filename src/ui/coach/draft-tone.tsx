import { lengthOf } from '../../care/index.ts';
import { Heart } from '../icons.tsx';
import { usePage } from '../use-page.ts';
import type { WordKey } from '../words.ts';
import type { Tone } from './tone.ts';

const TONE_WORDS = {
  kind: 'toneKind',
  plain: 'tonePlain',
  sharp: 'toneSharp',
} as const satisfies Record<Tone, WordKey>;

/** From this part of what a site takes, people want to know how much is left. */
const NEARLY_FULL = 0.7;

interface DraftToneProps {
  /** Null while nothing is known of the text as it is. */
  tone: Tone | null;
  text: string;
  longest: number | null;
}

/** How a draft sounds, and how much of it the site takes. */
export function DraftTone({ tone, text, longest }: DraftToneProps) {
  const { words } = usePage();
  const length = longest === null ? 0 : lengthOf(text);
  const over = longest === null ? 0 : length - longest;
  return (
    <p class="draft-tone small">
      {tone && (
        <span class={`tone ${tone}`}>
          {tone === 'kind' && <Heart />}
          {words.say(TONE_WORDS[tone])}
        </span>
      )}
      {longest !== null && over <= 0 && length >= longest * NEARLY_FULL && (
        <span class="soft">{words.say('draftLength', { length, longest })}</span>
      )}
      {over > 0 && <span class="over">{words.count('draftOver', over)}</span>}
    </p>
  );
}
