import type { Role } from '../../care/index.ts';
import { Segmented } from '../segmented.tsx';
import { usePage } from '../use-page.ts';

/** Whether one reads along or the words are about oneself: the advice is another. */
export function RoleChoice({ role, onRole }: { role: Role; onRole(role: Role): void }) {
  const { words } = usePage();
  return (
    <Segmented
      label={words.say('role')}
      options={[
        { value: 'bystander', text: words.say('roleBystander') },
        { value: 'target', text: words.say('roleTarget') },
      ]}
      value={role}
      onChange={onRole}
    />
  );
}
