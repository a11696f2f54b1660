import { type Act, type ActKind, actsFor } from '../care/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Outside } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';
import { ListedFoot } from './listed-foot.tsx';

const KINDS: Record<ActKind, WordKey> = {
  learn: 'actLearn',
  time: 'actTime',
  give: 'actGive',
  sign: 'actSign',
};

interface WaysToActProps {
  country: string;
  /** Whether this is what the person came for. */
  startOpen?: boolean;
}

/** For those who want to do more than reply; never about one person. */
export function WaysToAct({ country, startOpen = false }: WaysToActProps) {
  const { words } = usePage();
  const label = words.say('actTitle');
  return (
    <section class="acts">
      <Disclosure closedLabel={label} openLabel={label} heading startOpen={startOpen}>
        <p class="small soft">{words.say('actAbout')}</p>
        {actsFor({ country, language: words.language }).map(({ kind, acts }) => (
          <section class="act-kind" key={kind} aria-labelledby={`act-${kind}`}>
            <h3 id={`act-${kind}`}>{words.say(KINDS[kind])}</h3>
            <ul class="resources">
              {acts.map(act => (
                <ActItem key={act.id} act={act} />
              ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </section>
  );
}

function ActItem({ act }: { act: Act }) {
  const { words } = usePage();
  return (
    <li class="resource">
      <OutsideLink href={act.url} class="act-name">
        <Outside />
        <span>{act.name}</span>
      </OutsideLink>
      <p class="small">{act.description[words.language]}</p>
      {act.note && <p class="small">{act.note[words.language]}</p>}
      <ListedFoot listed={act} free={false} />
    </li>
  );
}
