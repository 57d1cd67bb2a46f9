import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/follow-up.css';
import '../ui/settings/settings.css';
import './dashboard.css';
import { render } from 'preact';
import { Dashboard } from './dashboard';

render(<Dashboard />, document.body);
