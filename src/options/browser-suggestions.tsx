import { hasBrowserRewriter } from '../ui/browser-rewriter.ts';
import { Switch } from '../ui/switch.tsx';
import { usePage } from '../ui/use-page.ts';

/** A second suggestion from the browser's own writing model; nothing where the browser has none. */
export function BrowserSuggestions() {
  const { words, settings, update } = usePage();
  if (!hasBrowserRewriter()) return null;
  return (
    <div>
      <Switch
        checked={settings.browserRewriter}
        onChange={browserRewriter => void update({ browserRewriter })}
      >
        {words.say('browserRewriter')}
      </Switch>
      <p class="small soft">{words.say('browserRewriterAbout')}</p>
    </div>
  );
}
