import { HOSTILE_KINDS, type HostileKind } from '../../shared/insights.ts';
import { kindName } from '../../ui/kinds.ts';
import { Meter } from '../../ui/meter.tsx';
import { usePage } from '../../ui/use-page.ts';
import type { Period } from './period.ts';

/** More than this many sites say little each. */
const MOST_SITES = 8;

/** Kind and hostile comments, site by site. */
export function SiteShares({ period }: { period: Period }) {
  const { words } = usePage();
  const sites = period.sites.slice(0, MOST_SITES);
  const most = Math.max(...sites.map(({ kind, hostile }) => kind + hostile));
  return (
    <>
      <h3>{words.say('insightsSites')}</h3>
      <ul class="shares">
        {sites.map(({ hostname, kind, hostile }) => (
          <li class="share" key={hostname}>
            <span class="host">{hostname === '' ? words.say('insightsOtherSites') : hostname}</span>
            <span class="share-bar" aria-hidden="true">
              <span class="share-kind" style={{ width: `${(100 * kind) / most}%` }} />
              <span class="share-hostile" style={{ width: `${(100 * hostile) / most}%` }} />
            </span>
            <span class="small soft">
              {words.say('insightsBoth', {
                kind: words.number(kind),
                hostile: words.number(hostile),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the hostile comments were, the most frequent kind first. */
export function KindShares({ period }: { period: Period }) {
  const { words } = usePage();
  const { hostile } = period.all;
  const countOf = (kind: HostileKind) => hostile[kind] ?? 0;
  const kinds = HOSTILE_KINDS.filter(kind => countOf(kind) > 0).sort((a, b) => countOf(b) - countOf(a));
  if (kinds.length === 0) return null;
  const most = Math.max(...kinds.map(countOf));
  const name = (kind: HostileKind) => (kind === 'own' ? words.say('kindOwn') : kindName(kind, words));
  return (
    <>
      <h3>{words.say('insightsKinds')}</h3>
      <ul class="shares">
        {kinds.map(kind => (
          <li class="share" key={kind}>
            <span class="score-name">{name(kind)}</span>
            <Meter label={name(kind)} value={countOf(kind) / most} words={words.number(countOf(kind))} />
            <span class="small soft" aria-hidden="true">
              {words.number(countOf(kind))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
