import { useId } from 'preact/hooks';
import type { EmergencyNumber } from '../care/index.ts';
import { Message, Phone } from '../ui/icons.tsx';
import { usePage } from '../ui/use-page.ts';

export function EmergencyList({ numbers }: { numbers: EmergencyNumber[] }) {
  const { words } = usePage();
  const id = useId();
  return (
    <section class="emergency" aria-labelledby={id}>
      <h3 id={id}>{words.say('emergencyTitle')}</h3>
      {numbers.length === 0 && <p>{words.say('emergencyUnknown')}</p>}
      <ul class="row">
        {numbers.map(({ number, sms, use }) => (
          <li key={number}>
            <a class="button number" href={`${sms ? 'sms' : 'tel'}:${number}`}>
              {sms ? <Message /> : <Phone />}
              <span>
                <strong>{number}</strong> {use[words.language]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
