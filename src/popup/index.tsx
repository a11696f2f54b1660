import '../ui/coach/coach.css';
import { openPage } from '../ui/open-page.tsx';
import './popup.css';
import { Popup } from './popup.tsx';
import { lookAhead } from './use-tab.ts';

lookAhead();
openPage('extensionName', Popup);
