import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/settings/settings.css';
import './welcome.css';
import { render } from 'preact';
import { speakOnPage } from '../ui/page-language';
import { Welcome } from './welcome';

speakOnPage('welcome_pageTitle');

render(<Welcome />, document.body);
