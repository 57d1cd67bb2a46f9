import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/settings/settings.css';
import './welcome.css';
import { render } from 'preact';
import { askToPersist } from '../log/persistence';
import { readSettings } from '../log/settings';
import { logs } from '../ui/logs';
import { Welcome } from './welcome';

void askToPersist(navigator.storage).catch((error: unknown) => console.warn(error));
render(<Welcome profile={(await readSettings(logs.real)).profile} />, document.body);
