import { Buoy, Close } from '../ui/icons.tsx';
import { usePage } from '../ui/use-page.ts';

interface BottomBarProps {
  helpOpen: boolean;
  onHelp(): void;
}

/** Help, always in the same place. */
export function BottomBar({ helpOpen, onHelp }: BottomBarProps) {
  const { words } = usePage();
  return (
    <footer class="bottom-bar">
      <button type="button" class="button help-button" aria-expanded={helpOpen} onClick={onHelp}>
        {helpOpen ? <Close /> : <Buoy />}
        <span>{words.say(helpOpen ? 'closeHelp' : 'help')}</span>
      </button>
    </footer>
  );
}
