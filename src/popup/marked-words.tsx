import { usePage } from '../ui/use-page.ts';
import type { Piece } from './changed-words.ts';

interface MarkedWordsProps {
  pieces: readonly Piece[];
  /** What became of the changed pieces: struck through, or underlined; both are also said. */
  changed: 'removed' | 'added';
  language: string | undefined;
}

/** A text whose changed words are marked, not by colour alone and for ears too. */
export function MarkedWords({ pieces, changed, language }: MarkedWordsProps) {
  const { words } = usePage();
  const Mark = changed === 'removed' ? 'del' : 'ins';
  const start = words.say(changed === 'removed' ? 'markRemoved' : 'markAdded');
  return (
    <blockquote class="covered-words" lang={language} dir="auto">
      {pieces.map(piece =>
        piece.changed ? (
          <Mark key={piece.at}>
            <span class="only-read" lang={words.language}>{` [${start} `}</span>
            {piece.words}
            <span class="only-read" lang={words.language}>{`, ${words.say('markEnd')}] `}</span>
          </Mark>
        ) : (
          piece.words
        ),
      )}
    </blockquote>
  );
}
