import type { Settings, SiteId } from '../../domain/model';
import { say } from '../../domain/say/say';
import { keepSettings } from '../settings/keep-settings';
import { Pause } from '../settings/pause';
import { turnSite } from '../settings/turn-site';
import { SITE_FACTS } from '../site-facts';
import { trusted } from '../trusted';
import './page-switches.css';

/** Where Rapport is at work: the switch of the open tab's site, and the pause of all. */
export function PageSwitches({ site, settings }: { site: SiteId | null; settings: Settings }) {
  const on = site !== null && !settings.sitesOff.includes(site);
  return (
    <>
      {site && site !== 'practice' && (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={on}
          aria-label={say('inbox_switch', { site: SITE_FACTS[site].name })}
          onClick={trusted(() => void keepSettings((newest) => turnSite(newest, site, !on)))}
        >
          {say('inbox_switchShort', { site: SITE_FACTS[site].name })}
        </button>
      )}
      <Pause pausedUntil={settings.pausedUntil} quiet />
    </>
  );
}
