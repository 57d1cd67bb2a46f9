import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/follow-up.css';
import '../ui/settings/settings.css';
import './dashboard.css';
import { render } from 'preact';
import { withFirstRows } from '../ui/first-rows';
import { Dashboard } from './dashboard';

withFirstRows(() => render(<Dashboard />, document.body));
