import { Disclosure } from '../../ui/disclosure.tsx';
import { reasonNames } from '../../ui/kinds.ts';
import { usePage } from '../../ui/use-page.ts';
import { isKindOne, type Subject } from './subject.ts';

/** The comment in question: who wrote it, of which kind it is; hostile words are kept back until asked for. */
export function WhoseWords({ subject }: { subject: Subject }) {
  const { words } = usePage();
  const { author, text, language, categories = [], own } = subject;
  const said = (
    <blockquote class="covered-words" lang={language} dir="auto">
      {text}
    </blockquote>
  );
  return (
    <section class="coach-subject" aria-label={words.say('coachSubject')}>
      <p class="covered-who">
        <bdi class="covered-author">{author ?? words.say('unknownAuthor')}</bdi>
        <span class="covered-kinds">
          {reasonNames(own ? { categories, own } : { categories }, words).join(', ')}
        </span>
      </p>
      {isKindOne(subject) ? (
        said
      ) : (
        <Disclosure closedLabel={words.say('readWords')} openLabel={words.say('hideWords')}>
          {said}
        </Disclosure>
      )}
    </section>
  );
}
