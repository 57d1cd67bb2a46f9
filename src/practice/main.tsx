import '../ui/theme.css';
import '../ui/controls.css';
import './practice.css';
import { render } from 'preact';
import { startCoach } from '../in-page/start';
import { openLogs } from '../log/database';
import { readSettings } from '../log/settings';
import { practice } from '../sites/practice';
import { createFeed } from './feed';
import { practicePosts, VIEWER_HANDLE } from './posts';
import { PracticePage } from './practice-page';

const logs = openLogs();
const settings = await readSettings(logs.real);
const viewerName = settings.profile.name || 'You';
const feed = createFeed(practicePosts(settings.profile), viewerName, () => new Date());
const open = new AbortController();

document.body.dataset.viewerName = viewerName;
document.body.dataset.viewerHandle = VIEWER_HANDLE;
render(<PracticePage feed={feed} log={logs.practice} />, document.body);
feed.run(open.signal);
startCoach(document, practice, open.signal);
