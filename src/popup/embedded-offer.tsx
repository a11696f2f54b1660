import type { EmbeddedSite } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import type { OpenTab } from './tab.ts';
import type { TabWatch } from './use-tab.ts';
import { useTurnOn } from './use-turn-on.ts';

interface EmbeddedOfferProps {
  site: EmbeddedSite;
  watch: TabWatch;
  tab: OpenTab;
}

/** Offers to read comments that another site puts into this page. */
export function EmbeddedOffer({ site: { name, origin }, watch, tab }: EmbeddedOfferProps) {
  const { words } = usePage();
  const turnOn = useTurnOn(watch, tab);
  return (
    <div class="embedded">
      <p class="state-detail">{words.say('embedded', { site: name })}</p>
      <Button onClick={() => turnOn(origin)}>{words.say('embeddedTurnOn', { site: name })}</Button>
    </div>
  );
}
