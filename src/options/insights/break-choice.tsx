import { BREAKS_AFTER } from '../../shared/insights.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { usePage } from '../../ui/use-page.ts';

/** Whether the popup suggests a break, and after how many hostile comments within an hour. */
export function BreakChoice() {
  const { words, settings, update } = usePage();
  return (
    <>
      <h3>{words.say('breakTitle')}</h3>
      <p class="small soft">{words.say('breakAbout')}</p>
      <Segmented
        label={words.say('breakLabel')}
        labelShown
        options={BREAKS_AFTER.map(limit => ({
          value: String(limit),
          text: limit === 0 ? words.say('breakNever') : words.number(limit),
        }))}
        value={String(settings.breakAfter)}
        onChange={chosen => {
          const breakAfter = BREAKS_AFTER.find(limit => String(limit) === chosen);
          if (breakAfter !== undefined) void update({ breakAfter });
        }}
      />
    </>
  );
}
