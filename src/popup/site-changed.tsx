import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { LostAdapter } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Copy } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { usePage } from '../ui/use-page.ts';
import { siteReport } from './site-report.ts';

interface SiteChangedProps {
  lost: LostAdapter;
  /** Whether its comments are found all the same. */
  isRead: boolean;
}

/** Says that a site has changed, with a report one can copy and hand on. Nothing is sent. */
export function SiteChanged({ lost, isRead }: SiteChangedProps) {
  const { words } = usePage();
  const copy = useCopy('reportCopied');
  const { id, name, why, path } = lost;
  const report = useMemo(() => {
    const { version } = browser.runtime.getManifest();
    return siteReport({ id, name, why, path }, { version, userAgent: navigator.userAgent, now: new Date() });
  }, [id, name, why, path]);
  return (
    <div class="site-changed">
      <p class="state-detail">{words.say(isRead ? 'siteChanged' : 'siteChangedUnread', { site: name })}</p>
      <Disclosure closedLabel={words.say('siteReport')} openLabel={words.say('siteReportHide')}>
        <p class="small">{words.say('siteReportAbout')}</p>
        <pre class="site-report" lang="en">
          {report}
        </pre>
        <Button icon={<Copy />} onClick={() => void copy(report)}>
          {words.say('siteReportCopy')}
        </Button>
      </Disclosure>
    </div>
  );
}
