import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { usePage } from '../ui/use-page.ts';

interface ConfirmProps {
  intro: string;
  changes: readonly string[];
  action: string;
  onConfirm(): void;
  onCancel(): void;
}

/** Says what would change before it does. Escape leaves everything as it is. */
export function Confirm({ intro, changes, action, onConfirm, onCancel }: ConfirmProps) {
  const { words } = usePage();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEscape(true, onCancel);
  return (
    <section class="confirm" aria-label={intro} tabIndex={-1} ref={box}>
      <p>{intro}</p>
      <ul class="changes">
        {changes.map(change => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <div class="row">
        <Button tone="action" onClick={onConfirm}>
          {action}
        </Button>
        <Button onClick={onCancel}>{words.say('leaveAsIs')}</Button>
      </div>
    </section>
  );
}
