import type { ComponentChildren } from 'preact';

interface OutsideLinkProps {
  href: string;
  children: ComponentChildren;
  class?: string;
}

/** A link out of the extension, which tells the other side nothing about where the person came from. */
export function OutsideLink({ href, children, class: className }: OutsideLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer" class={className}>
      {children}
    </a>
  );
}
