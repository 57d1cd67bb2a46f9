import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/follow-up.css';
import { firstSight } from '../ui/first-sight';
import { InboxSight } from '../ui/inbox/inbox-sight';
import { speakOnPage } from '../ui/page-language';

speakOnPage('inbox_pageTitle');

void firstSight(
  ({ inbox }) => <InboxSight place="side" left={inbox} />,
  () => import('./start'),
);
