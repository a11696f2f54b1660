import '../ui/coach/coach.css';
import { openPage } from '../ui/open-page.tsx';
import './popup.css';
import { Popup } from './popup.tsx';

openPage('extensionName', Popup);
