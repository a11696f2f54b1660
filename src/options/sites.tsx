import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';
import { AllowedSites } from './allowed-sites.tsx';
import { SitesOff } from './sites-off.tsx';

export function Sites({ anchor }: { anchor: string }) {
  const { words } = usePage();
  return (
    <Card title={words.say('sitesTitle')} anchor={anchor}>
      <AllowedSites />
      <SitesOff />
    </Card>
  );
}
