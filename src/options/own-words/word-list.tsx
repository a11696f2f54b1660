import { useId, useRef, useState } from 'preact/hooks';
import { addOwnWords, type OwnAction } from '../../shared/own-words/entries.ts';
import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';
import { AddWord } from './add-word.tsx';
import { faultSentence } from './word-sentences.ts';

const SAID = {
  cover: { title: 'yourWordsCover', about: 'yourWordsCoverAbout', label: 'yourWordsCoverAdd' },
  show: { title: 'yourWordsShow', about: 'yourWordsShowAbout', label: 'yourWordsShowAdd' },
} as const;

/** Enough dots to see that there is something, too few to count letters by. */
const DOTS = '•••• ••• •••••';

/** The words of one's own that cover comments, or those that show them: out of sight until asked for. */
export function WordList({ action }: { action: OwnAction }) {
  const { words, settings, update, announce } = usePage();
  const [isShown, setShown] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const said = SAID[action];
  const list = settings.ownWords.filter(own => own.action === action).map(({ word }) => word);

  const add = async (typed: string) => {
    const { list: longer, faults } = addOwnWords(settings.ownWords, [typed], action);
    const [fault] = faults;
    if (fault) return faultSentence(fault, words);
    if (await update({ ownWords: longer })) announce(words.count('yourWordsAdded', 1));
    return null;
  };
  const remove = async (word: string) => {
    const isKept = await update({ ownWords: settings.ownWords.filter(own => own.word !== word) });
    if (!isKept) return;
    announce(words.say('yourWordsRemoved'));
    // The button that was pressed is gone.
    title.current?.focus();
  };

  return (
    <section class="own-words" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {words.say(said.title)}
      </h3>
      <p class="small soft">{words.say(said.about)}</p>
      {list.length === 0 ? (
        <p class="soft">{words.say('yourWordsNone')}</p>
      ) : (
        <p class="row own-words-count">
          <span>{words.count('yourWordsCount', list.length)}</span>
          {!isShown && (
            <span class="dots soft" aria-hidden="true">
              {DOTS}
            </span>
          )}
          <Button tone="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {words.say(isShown ? 'yourWordsHide' : 'yourWordsReveal')}
            <span class="only-read">, {words.say(said.title)}</span>
          </Button>
        </p>
      )}
      {isShown && (
        <ul class="lines own-words-list">
          {[...list]
            .sort((a, b) => a.localeCompare(b, words.language))
            .map(word => (
              <li class="line" key={word}>
                <bdi class="host">{word}</bdi>
                <Button onClick={() => void remove(word)}>
                  {words.say('yourWordsRemove')}
                  <span class="only-read"> {word}</span>
                </Button>
              </li>
            ))}
        </ul>
      )}
      <AddWord label={words.say(said.label)} add={add} />
    </section>
  );
}
