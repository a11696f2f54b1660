import { useEffect, useState } from 'preact/hooks';
import type { InsightDay } from '../../shared/insights.ts';
import { send } from '../../shared/messages.ts';
import { Card } from '../../ui/card.tsx';
import { Switch } from '../../ui/switch.tsx';
import { usePage } from '../../ui/use-page.ts';
import { BreakChoice } from './break-choice.tsx';
import { Counted } from './counted.tsx';
import { Wipe } from './wipe.tsx';
import './insights.css';

/** How many kind and hostile comments there were: numbers only. */
export function Insights({ anchor }: { anchor: string }) {
  const { words, settings, update } = usePage();
  const [days, setDays] = useState<InsightDay[] | null>(null);
  useEffect(() => {
    // Nothing to show is no reason to trouble anyone: what can be counted is counted on.
    send('insights').then(setDays, () => setDays([]));
  }, []);
  return (
    <Card title={words.say('insightsTitle')} anchor={anchor}>
      {days?.length === 0 && (
        <p class="insights-empty">{words.say(settings.insights ? 'insightsEmpty' : 'insightsEmptyOff')}</p>
      )}
      {days && days.length > 0 && <Counted days={days} />}
      <p class="small soft">{words.say('insightsIntro')}</p>
      <Switch checked={settings.insights} onChange={insights => void update({ insights })}>
        {words.say('insightsSwitch')}
      </Switch>
      {days && days.length > 0 && <Wipe days={days.length} wiped={() => setDays([])} />}
      <BreakChoice />
    </Card>
  );
}
