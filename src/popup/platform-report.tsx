import type { Platform } from '../care/index.ts';
import { Outside } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePage } from '../ui/use-page.ts';

/** How to report on the platform one is on. */
export function PlatformReport({ platform }: { platform: Platform }) {
  const { words } = usePage();
  return (
    <section class="resource" aria-labelledby="report-title">
      <h3 id="report-title">{words.say('reportOn', { site: platform.name })}</h3>
      <p class="small">{platform.steps[words.language]}</p>
      <p class="row">
        <OutsideLink href={platform.reportUrl} class="button">
          <Outside />
          <span>{words.say('reportPage')}</span>
        </OutsideLink>
      </p>
    </section>
  );
}
