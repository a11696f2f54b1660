import { Card } from '../../ui/card.tsx';
import { usePage } from '../../ui/use-page.ts';
import { FoundFine } from './fine.tsx';
import { GiveOut } from './give-out.tsx';
import { TakeIn } from './take-in.tsx';
import { WordList } from './word-list.tsx';
import { faultInAddress, faultSentence } from './word-sentences.ts';
import './own-words.css';

/** Words that cover a comment or show it, for this person. */
export function OwnWords({ anchor }: { anchor: string }) {
  const { words } = usePage();
  const fault = faultInAddress(location.search);
  return (
    <Card title={words.say('yourWordsTitle')} anchor={anchor}>
      {fault && (
        <p class="notice" role="alert">
          {words.say('yourWordsNotKept')} {faultSentence(fault, words)}
        </p>
      )}
      <p class="soft">{words.say('yourWordsIntro')}</p>
      <WordList action="cover" />
      <WordList action="show" />
      <FoundFine />
      <TakeIn />
      <GiveOut />
    </Card>
  );
}
