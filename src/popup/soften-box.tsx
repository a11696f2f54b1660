import { useEffect, useId, useRef } from 'preact/hooks';
import { MAX_TEXT } from '../shared/limits.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import { CrisisCard } from './parts.ts';
import { softenSentence } from './soften-sentence.ts';
import { SoftenedWords } from './softened-words.tsx';
import { Suggestion } from './suggestion.tsx';
import { useBrowserSuggestion } from './use-browser-suggestion.ts';
import { useCrisis } from './use-crisis.ts';
import { useSoftening } from './use-softening.ts';

/** A text of one's own, said more gently, with what was changed and why. */
export function SoftenBox({ onHelp }: { onHelp(topics: readonly string[]): void }) {
  const { words } = usePage();
  const { text, outcome, write, soften } = useSoftening();
  const second = useBrowserSuggestion(outcome);
  const id = useId();
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The popup is small, and Help lies over its end.
    if (outcome !== null) result.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  const said = {
    reading: () => words.say('checkedReading'),
    failed: () => words.say('checkedFailed'),
    'too-long': () =>
      words.say('tryTextTooLong', { length: words.number(text.length), most: words.number(MAX_TEXT) }),
  };
  const checked = typeof outcome === 'object' ? outcome : null;
  // A text that could not be judged, or is too long to be, may need somebody all the more.
  const isOwnCrisis = useCrisis(outcome === null ? null : (checked?.text ?? text)) === 'self';
  const language = checked?.verdict.kind === 'scored' ? checked.verdict.language : undefined;

  return (
    <section class="soften-box">
      <Disclosure closedLabel={words.say('softenTitle')} openLabel={words.say('softenTitle')} heading>
        <form
          class="field"
          onSubmit={event => {
            event.preventDefault();
            void soften();
          }}
        >
          <label for={id}>{words.say('softenLabel')}</label>
          <textarea
            id={id}
            rows={3}
            dir="auto"
            autoComplete="off"
            value={text}
            aria-describedby={`${id}-about`}
            aria-invalid={outcome === 'too-long'}
            onInput={event => write(event.currentTarget.value)}
          />
          <p class="small soft" id={`${id}-about`}>
            {words.say('softenAbout')}
          </p>
          <Button type="submit">{words.say('softenWords')}</Button>
        </form>
        <div class="soften-result" ref={result}>
          {isOwnCrisis && <CrisisCard who="own" onHelp={onHelp} />}
          <p role="status" class="soften-outcome">
            {typeof outcome === 'string' && said[outcome]()}
            {checked && softenSentence(checked, words)}
          </p>
          {checked?.softening?.kind === 'softened' && !checked.softening.neutral && (
            <SoftenedWords text={checked.text} softening={checked.softening} language={language} own />
          )}
          {second && (
            <Suggestion title={words.say('softenBrowser')} text={second}>
              <blockquote class="covered-words" lang={language} dir="auto">
                {second}
              </blockquote>
            </Suggestion>
          )}
        </div>
      </Disclosure>
    </section>
  );
}
