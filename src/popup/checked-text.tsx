import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import { checkedSentence } from './checked-sentence.ts';
import { softenSentence } from './soften-sentence.ts';
import { SoftenedWords } from './softened-words.tsx';
import type { Checking } from './use-checked.ts';

/** What "Check this text" found, in words, and what "Soften this text" made of it. */
export function CheckedText({ checking }: { checking: Checking }) {
  const { words } = usePage();
  if (checking === null) return null;
  const checked = typeof checking === 'object' ? checking : null;
  const softening = checked?.softening;
  return (
    <Card title={words.say('checkedTitle')}>
      <p aria-live="polite">
        {checking === 'reading' && words.say('checkedReading')}
        {checking === 'failed' && words.say('checkedFailed')}
        {checked && (softening ? softenSentence(checked, words) : checkedSentence(checked, words))}
      </p>
      {checked && softening?.kind === 'softened' && !softening.neutral ? (
        <SoftenedWords
          text={checked.text}
          softening={softening}
          language={checked.verdict.kind === 'scored' ? checked.verdict.language : undefined}
          own={false}
        />
      ) : (
        checked && (
          <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
            <blockquote class="covered-words" dir="auto">
              {checked.text}
            </blockquote>
          </Disclosure>
        )
      )}
    </Card>
  );
}
