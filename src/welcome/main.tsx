import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/settings/settings.css';
import './welcome.css';
import { render } from 'preact';
import { Welcome } from './welcome';

render(<Welcome />, document.body);
