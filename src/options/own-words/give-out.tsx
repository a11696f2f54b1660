import { Button } from '../../ui/button.tsx';
import { Copy } from '../../ui/icons.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { usePage } from '../../ui/use-page.ts';
import { saveFile } from '../save-file.ts';
import { withCommas, withLines } from './word-files.ts';

/** The words to cover, for the filters that sites have themselves. */
export function GiveOut() {
  const { words, settings, announce } = usePage();
  const copy = useCopy('yourWordsCopied');
  const list = settings.ownWords;
  if (!list.some(({ action }) => action === 'cover')) return null;
  const save = () => {
    saveFile('cybercare-words.txt', `${withLines(list)}\n`, 'text/plain');
    announce(words.say('exported'));
  };
  return (
    <section class="own-words">
      <h3>{words.say('yourWordsElsewhere')}</h3>
      <p class="small soft">{words.say('yourWordsElsewhereAbout')}</p>
      <div class="row">
        <Button icon={<Copy />} onClick={() => void copy(withCommas(list))}>
          {words.say('yourWordsCommas')}
        </Button>
        <Button icon={<Copy />} onClick={() => void copy(withLines(list))}>
          {words.say('yourWordsLines')}
        </Button>
        <Button onClick={save}>{words.say('exportFile')}</Button>
      </div>
    </section>
  );
}
