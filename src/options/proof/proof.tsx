import { Card } from '../../ui/card.tsx';
import { Switch } from '../../ui/switch.tsx';
import { usePage } from '../../ui/use-page.ts';
import { RecordList } from './record-list.tsx';
import { Room } from './room.tsx';
import { useRecords } from './use-records.ts';

/** What a person kept as proof, and how more is kept. */
export function Proof({ anchor }: { anchor: string }) {
  const { words, settings, update } = usePage();
  const records = useRecords();
  const { overview, page } = records;
  const known = typeof overview === 'object' ? overview : null;
  // The first lines are there before all are counted.
  const isSome = known ? known.count > 0 : (page?.rows.length ?? 0) > 0;
  return (
    <Card title={words.say('proofTitle')} anchor={anchor}>
      <p class="soft">{words.say('proofIntro')}</p>
      <div>
        <Switch checked={settings.proofPictures} onChange={proofPictures => void update({ proofPictures })}>
          {words.say('proofPictures')}
        </Switch>
        <p class="small soft">{words.say('proofPicturesAbout')}</p>
      </div>
      {overview === 'failed' && <p class="notice">{words.say('proofUnread')}</p>}
      {known && known.count === 0 && <p>{words.say('proofNone')}</p>}
      {isSome && <RecordList records={records} overview={known} />}
      {known && isSome && <Room overview={known} />}
    </Card>
  );
}
