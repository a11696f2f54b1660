import { openPage } from '../ui/open-page.tsx';
import './options.css';
import { Options } from './options.tsx';

openPage('optionsTitle', Options);
