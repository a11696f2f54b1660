import { useEffect, useState } from 'preact/hooks';
import { hasBrowserRewriter } from '../ui/browser-rewriter.ts';
import { Switch } from '../ui/switch.tsx';
import { usePage } from '../ui/use-page.ts';

/** A second suggestion from the browser's own writing model; nothing where there is none, but to turn it off again. */
export function BrowserSuggestions() {
  const { words, settings, update } = usePage();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    void hasBrowserRewriter().then(setThere);
  }, []);
  if (!isThere && !settings.browserRewriter) return null;
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
