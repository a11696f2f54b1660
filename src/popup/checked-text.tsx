import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import { checkedSentence } from './checked-sentence.ts';
import type { Checking } from './use-checked.ts';

/** What "Check this text" found, in words. */
export function CheckedText({ checking }: { checking: Checking }) {
  const { words } = usePage();
  if (checking === null) return null;
  return (
    <Card title={words.say('checkedTitle')}>
      <p aria-live="polite">
        {checking === 'reading' && words.say('checkedReading')}
        {checking === 'failed' && words.say('checkedFailed')}
        {typeof checking === 'object' && checkedSentence(checking, words)}
      </p>
      {typeof checking === 'object' && (
        <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
          <blockquote class="covered-words" dir="auto">
            {checking.text}
          </blockquote>
        </Disclosure>
      )}
    </Card>
  );
}
