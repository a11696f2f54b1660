import { useState } from 'preact/hooks';
import { PRIVATE_NOTE, type Register, situationFor, suggest } from '../care/index.ts';
import type { Category } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';
import { Button } from './button.tsx';
import { Again, Copy } from './icons.tsx';
import { Segmented } from './segmented.tsx';
import { useCopy } from './use-copy.ts';
import { usePage } from './use-page.ts';

interface RepliesProps {
  categories: Category[];
  /** The language of the comment, which may not be that of the interface. */
  language: Language;
  seed: number;
}

/** French has two ways to say you, in any language of the interface. */
const REGISTERS: readonly { value: Register; text: string }[] = [
  { value: 'tu', text: 'tu' },
  { value: 'vous', text: 'vous' },
];

/** A few kind things to say to the person a comment was aimed at. Nothing is ever posted from here. */
export function Replies({ categories, language, seed }: RepliesProps) {
  const { words } = usePage();
  const copy = useCopy('copied');
  const [turn, setTurn] = useState(0);
  const [register, setRegister] = useState<Register>('tu');
  const { cards } = suggest({
    text: '',
    scores: null,
    situation: situationFor(categories),
    role: 'bystander',
    language,
    speaks: words.language,
    seed: seed + turn,
    register,
  });

  return (
    <div class="replies-box">
      <p class="small soft">{words.say('repliesAbout')}</p>
      {cards.some(({ place }) => place === 'private') && <p class="small">{PRIVATE_NOTE[words.language]}</p>}
      {language === 'fr' && (
        <Segmented
          label={words.say('register')}
          options={REGISTERS}
          value={register}
          onChange={chosen => setRegister(chosen)}
        />
      )}
      <ul class="replies">
        {cards.map(({ id, place, text }) => (
          <li class="reply" key={id}>
            <p lang={place === 'self' ? words.language : language}>{text}</p>
            {place !== 'self' && (
              <Button
                icon={<Copy />}
                onClick={() => void copy(text)}
                aria-label={words.say('copyReply', { reply: text })}
              >
                {words.say('copy')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button tone="quiet" icon={<Again />} onClick={() => setTurn(turn + 1)}>
        {words.say('otherReplies')}
      </Button>
    </div>
  );
}
