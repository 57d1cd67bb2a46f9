import { useCallback } from 'preact/hooks';
import { dayOf, describeDay } from '../../domain/days';
import { say } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncState } from '../../domain/sync/state';
import { type Telling, worthTelling } from '../../domain/sync/worth-telling';
import { readConnection } from '../../log/sync/connection';
import { readSyncState } from '../../log/sync/state';
import { useLive, useNow } from '../live';
import { logs } from '../logs';
import { PROBLEM_WORDS } from './problem-words';
import { sayOf } from './say-of';
import { useHost } from './use-host';

type Place = 'page' | 'line';

/** What is wrong with sync, where it is worth telling, and the way to what can be done about it. */
export function SyncTrouble({ place }: { place: Place }) {
  const { value } = useLive(
    useCallback(async () => {
      const connection = await readConnection(logs.real);
      return connection && { connection, state: await readSyncState(logs.real) };
    }, []),
  );
  return value && <Trouble place={place} {...value} />;
}

function Trouble({ place, connection, state }: { place: Place; connection: Connection; state: SyncState }) {
  const now = useNow();
  const allowed = useHost(connection.server) ?? true;
  const telling = worthTelling(state, allowed, now);
  if (!telling) return null;
  const says = sayTelling(telling, connection, now);
  return place === 'line' ? (
    <p class="inbox-hint">
      {says}{' '}
      <a href="/src/dashboard/index.html#sync" target="_blank" rel="noopener">
        {say('sync_seeWhat')}
      </a>
    </p>
  ) : (
    <aside class="dash-backup" aria-label={say('dashboard_sync')}>
      <p>{says}</p>
      <div class="row">
        <a class="button small" href="#sync">
          {say('sync_seeWhat')}
        </a>
      </div>
    </aside>
  );
}

function sayTelling(telling: Telling, connection: Connection, now: Date) {
  if (telling.why === 'long')
    return say('sync_failedLong', { day: describeDay(dayOf(new Date(telling.since)), now) });
  return (
    <>
      {say('sync_stands')} {sayOf(PROBLEM_WORDS[telling.problem].title, connection)}
    </>
  );
}
