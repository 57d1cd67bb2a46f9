import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/follow-up.css';
import { render } from 'preact';
import { keepDraftsOn } from '../ui/coach/drafts';
import { withFirstRows } from '../ui/first-rows';
import { Inbox } from '../ui/inbox/inbox';

keepDraftsOn(localStorage);
withFirstRows(() => render(<Inbox place="side" />, document.body));
