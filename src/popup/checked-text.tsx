import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { seedOf } from '../ui/seed.ts';
import { usePage } from '../ui/use-page.ts';
import { checkedSentence } from './checked-sentence.ts';
import { CrisisCard } from './parts.ts';
import { softenSentence } from './soften-sentence.ts';
import { SoftenedWords } from './softened-words.tsx';
import type { Checking } from './use-checked.ts';
import { useCrisis } from './use-crisis.ts';

interface CheckedTextProps {
  checking: Checking;
  onHelp(topics: readonly string[]): void;
}

/** What "Check this text" found, in words, and what "Soften this text" made of it. */
export function CheckedText({ checking, onHelp }: CheckedTextProps) {
  const { words } = usePage();
  const checked = typeof checking === 'object' ? checking : null;
  const crisis = useCrisis(checked?.text ?? null);
  if (checking === null) return null;
  const softening = checked?.softening;
  const language = checked?.verdict.kind === 'scored' ? checked.verdict.language : undefined;
  return (
    <Card title={words.say('checkedTitle')}>
      <p aria-live="polite">
        {checking === 'reading' && words.say('checkedReading')}
        {checking === 'failed' && words.say('checkedFailed')}
        {checked && (softening ? softenSentence(checked, words) : checkedSentence(checked, words))}
      </p>
      {checked && softening?.kind === 'softened' && !softening.neutral ? (
        <SoftenedWords text={checked.text} softening={softening} language={language} own={false} />
      ) : (
        checked && (
          <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
            <blockquote class="covered-words" dir="auto">
              {checked.text}
            </blockquote>
          </Disclosure>
        )
      )}
      {checked && crisis && (
        <CrisisCard
          who={crisis === 'self' ? 'writer' : 'aimed'}
          language={language}
          seed={seedOf(checked.text)}
          onHelp={onHelp}
        />
      )}
    </Card>
  );
}
