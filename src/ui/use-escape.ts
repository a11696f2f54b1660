import { useLayoutEffect } from 'preact/hooks';

/** Closes something with Escape, and only that: left alone, Escape would close the popup with it. */
export function useEscape(isOpen: boolean, close: () => void): void {
  // Before anything is drawn: a key pressed as soon as it is seen counts.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOpen, close]);
}
