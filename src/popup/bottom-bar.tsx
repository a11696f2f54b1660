import { useEffect, useRef } from 'preact/hooks';
import { Buoy, Close } from '../ui/icons.tsx';
import { usePage } from '../ui/use-page.ts';

interface BottomBarProps {
  helpOpen: boolean;
  onHelp(): void;
}

/** Help, always in the same place. The focus comes back to it when the panel closes. */
export function BottomBar({ helpOpen, onHelp }: BottomBarProps) {
  const { words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !helpOpen) button.current?.focus();
    wasOpen.current = helpOpen;
  }, [helpOpen]);

  return (
    <footer class="bottom-bar">
      <button ref={button} type="button" class="button help-button" aria-expanded={helpOpen} onClick={onHelp}>
        {helpOpen ? <Close /> : <Buoy />}
        <span>{words.say(helpOpen ? 'closeHelp' : 'help')}</span>
      </button>
    </footer>
  );
}
