import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `action` is the one action of a screen, `kind` a kindness; most buttons are plain. */
  tone?: 'plain' | 'action' | 'kind' | 'quiet';
  icon?: ComponentChildren;
}

export function Button({ tone = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button ${tone}`}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
