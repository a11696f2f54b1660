import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Chevron } from './icons.tsx';

interface DisclosureProps {
  closedLabel: string;
  openLabel: string;
  /** Whether the button is the heading of what it opens. */
  heading?: boolean;
  startsOpen?: boolean;
  /** Whether it is open before anybody pressed. */
  startOpen?: boolean;
  children: ComponentChildren;
}

/** Something kept out of sight until it is asked for. What is inside exists only while it is open. */
export function Disclosure({
  closedLabel,
  openLabel,
  heading = false,
  startOpen = false,
  children,
}: DisclosureProps) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  const button = (
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
  );
  return (
    <div class="disclosure">
      {heading ? <h2>{button}</h2> : button}
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
