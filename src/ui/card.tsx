import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  title: string;
  children: ComponentChildren;
  tone?: 'plain' | 'kind';
  /** For links to this place of the page. */
  anchor?: string;
}

/** A part of a page with a name. */
export function Card({ title, children, tone = 'plain', anchor }: CardProps) {
  const id = useId();
  return (
    <section class={`card ${tone}`} id={anchor} aria-labelledby={id} tabIndex={anchor ? -1 : undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
