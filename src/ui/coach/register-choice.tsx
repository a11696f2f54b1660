import type { Register } from '../../care/index.ts';
import { Segmented } from '../segmented.tsx';
import { usePage } from '../use-page.ts';

/** French has two ways to say you, in any language of the interface. */
const REGISTERS: readonly { value: Register; text: string }[] = [
  { value: 'tu', text: 'tu' },
  { value: 'vous', text: 'vous' },
];

interface RegisterChoiceProps {
  register: Register;
  onRegister(register: Register): void;
}

export function RegisterChoice({ register, onRegister }: RegisterChoiceProps) {
  const { words } = usePage();
  return (
    <Segmented label={words.say('register')} options={REGISTERS} value={register} onChange={onRegister} />
  );
}
