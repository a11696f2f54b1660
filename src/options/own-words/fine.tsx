import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';

/** The comments a person found fine, in number, and how to take that back. */
export function FoundFine() {
  const { words, settings, update, announce } = usePage();
  const count = settings.fine.length;
  if (count === 0) return null;
  const forget = async () => {
    if (await update({ fine: [] })) announce(words.say('fineForgotten'));
  };
  return (
    <section class="own-words">
      <h3>{words.say('fineTitle')}</h3>
      <p class="small soft">{words.say('fineAbout')}</p>
      <p class="row">
        <span>{words.count('fineCount', count)}</span>
        <Button onClick={() => void forget()}>{words.say('fineForget')}</Button>
      </p>
    </section>
  );
}
