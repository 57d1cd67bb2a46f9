import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import './practice.css';
import { render } from 'preact';
import { EMPTY_PROFILE, type Profile } from '../domain/model';
import { say } from '../domain/say/say';
import { makeHands } from '../in-page/hands';
import { startCoach } from '../in-page/start';
import { readSettings } from '../log/settings';
import { practice } from '../sites/practice';
import { logs } from '../ui/logs';
import { speakOnPage } from '../ui/page-language';
import { sayProblem } from '../ui/undo';
import { openDrill } from './drill/open-drill';
import { createFeed } from './feed';
import { practicePosts, VIEWER_HANDLE } from './posts';
import { PracticePage } from './practice-page';
import { offerToGoBack } from './start-again';

speakOnPage('practice_pageTitle');

const profile = await ownProfile();
const viewerName = profile.name || say('practice_you');
const first = await openDrill(location.hash, profile);
const feed = createFeed(practicePosts(profile), viewerName, () => new Date());
const open = new AbortController();

document.body.dataset.viewerName = viewerName;
document.body.dataset.viewerHandle = VIEWER_HANDLE;
render(<PracticePage feed={feed} log={logs.practice} profile={profile} first={first} />, document.body);
feed.run(open.signal);
startCoach(document, practice, async () => makeHands, open.signal);
offerToGoBack(logs.practice);

/** The feed speaks in the words of the user's own trade; without their profile it stands all the same. */
async function ownProfile(): Promise<Profile> {
  try {
    return (await readSettings(logs.real)).profile;
  } catch (error) {
    console.error(error);
    sayProblem(say('practice_profileUnread'));
    return EMPTY_PROFILE;
  }
}
