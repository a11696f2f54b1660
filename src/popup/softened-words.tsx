import type { Softening } from '../shared/softening.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import { changedWords } from './changed-words.ts';
import { MarkedWords } from './marked-words.tsx';
import { Suggestion } from './suggestion.tsx';

interface SoftenedWordsProps {
  text: string;
  softening: Extract<Softening, { kind: 'softened' }>;
  language: string | undefined;
  /** Words of one's own are seen at once; those of others are kept back until asked for. */
  own: boolean;
}

/** A text before and after, the changed words marked. */
export function SoftenedWords({ text, softening, language, own }: SoftenedWordsProps) {
  const { words } = usePage();
  const { before, after } = changedWords(text, softening.edits);
  const original = <MarkedWords pieces={before} changed="removed" language={language} />;
  const softened = (
    <Suggestion title={words.say('softenAfter')} text={softening.text}>
      <MarkedWords pieces={after} changed="added" language={language} />
    </Suggestion>
  );
  if (!own)
    return (
      <>
        {softened}
        <Disclosure closedLabel={words.say('readOriginal')} openLabel={words.say('hideOriginal')}>
          {original}
        </Disclosure>
      </>
    );
  return (
    <>
      <h3 class="side">{words.say('softenBefore')}</h3>
      {original}
      {softened}
    </>
  );
}
