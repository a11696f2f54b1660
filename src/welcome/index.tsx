import '../ui/coach/coach.css';
import { openPage } from '../ui/open-page.tsx';
import './welcome.css';
import { Welcome } from './welcome.tsx';

openPage('welcomeTitle', Welcome);
