import browser from 'webextension-polyfill';
import type { LogDatabase } from '../log/database';
import { readConnection } from '../log/sync/connection';
import { readTeamConnection } from '../log/team/connection';
import { answered } from '../messaging/answer';
import { hasHost } from '../messaging/host-access';
import type { Handlers } from '../messaging/serve';
import { oneAtATime } from './one-at-a-time';
import { type SyncPlace, syncPlace } from './sync-place';

/** Set while sync is on or the user is in a team, and only then. */
export const SYNC_ALARM = 'sync';

export interface SyncKeeper {
  /**
   * Sees to it that the page of sync stands while sync is on or the user is in a team, and otherwise does not. Not for every start of the
   * background: with sync off that must cost nothing.
   */
  keep(): Promise<void>;
  handlers: Pick<Handlers, 'sync.switched' | 'sync.now' | 'sync.busy'>;
}

export function makeSyncKeeper(log: LogDatabase, place: SyncPlace = syncPlace()): SyncKeeper {
  let on = false;
  /** A round was asked for. A page that stands hears that itself. */
  let now = false;
  const keep = oneAtATime(async () => {
    const connections = [await readConnection(log), await readTeamConnection(log)];
    const servers = connections.flatMap((connection) => connection?.server ?? []);
    // The user can take the host back in the browser's own settings.
    on = (await Promise.all(servers.map(hasHost))).some(Boolean);
    if (servers.length > 0) {
      // Set anew each time: clocks jump, and alarms vanish with an update and at the end of the browser.
      const minutes = place.lookEvery;
      browser.alarms.create(SYNC_ALARM, { delayInMinutes: minutes, periodInMinutes: minutes });
    } else await browser.alarms.clear(SYNC_ALARM);
    await (on ? place.open(now) : place.close());
    now = false;
  });
  const kept = async () => {
    await keep();
    return answered({ on });
  };
  return {
    keep,
    handlers: {
      'sync.switched': kept,
      'sync.now': () => {
        now = true;
        return kept();
      },
      'sync.busy': async () => answered({ noted: true }),
    },
  };
}
