import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/settings/settings.css';
import './welcome.css';
import { render } from 'preact';
import { EMPTY_PROFILE } from '../domain/model';
import { askToPersist } from '../log/persistence';
import { readSettings } from '../log/settings';
import { logs } from '../ui/logs';
import { saving } from '../ui/settings/keep-settings';
import { Welcome } from './welcome';

void askToPersist(navigator.storage).catch((error: unknown) => console.warn(error));

let profile = EMPTY_PROFILE;
try {
  ({ profile } = await readSettings(logs.real));
} catch (error) {
  console.error(error);
  saving.value = { at: 'failed', says: 'Your answers cannot be saved now. Reload the page to try again.' };
}
render(<Welcome profile={profile} />, document.body);
