import type { Resource } from '../care/index.ts';
import { usePage } from '../ui/use-page.ts';
import { ListedFoot } from './listed-foot.tsx';
import { ResourceActions } from './resource-actions.tsx';

export function ResourceCard({ resource }: { resource: Resource }) {
  const { words } = usePage();
  const { name, hours, description, note, crisis, free } = resource;
  return (
    <li class={crisis ? 'resource crisis' : 'resource'}>
      <h3>{name}</h3>
      <p class="small">{description[words.language]}</p>
      {hours && <p class="small soft">{hours[words.language]}</p>}
      {note && <p class="small">{note[words.language]}</p>}
      <ResourceActions resource={resource} />
      <ListedFoot listed={resource} free={free === true} />
    </li>
  );
}
