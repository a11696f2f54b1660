import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Chevron } from './icons.tsx';

interface DisclosureProps {
  closedLabel: string;
  openLabel: string;
  children: ComponentChildren;
}

/** Something kept out of sight until it is asked for. What is inside exists only while it is open. */
export function Disclosure({ closedLabel, openLabel, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="button quiet disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron />
        <span>{open ? openLabel : closedLabel}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
