import { say, sayParts } from '../../domain/say/say';
import './sync.css';
import { useCallback, useState } from 'preact/hooks';
import type { Connection } from '../../domain/sync/connection';
import { readConnection } from '../../log/sync/connection';
import { rebuildAsked } from '../../log/sync/rebuild';
import { readSyncState } from '../../log/sync/state';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { Rebuilding } from './rebuilding';
import { SettingUp } from './setting-up';
import { Standing } from './standing';
import { TurningOff } from './turning-off';
import { useArrival } from './use-arrival';

const GUIDE = 'docs/sync.md';

/** One log on several devices, by way of a server of the user's own. */
export function Sync(_: ScreenProps) {
  const [changing, setChanging] = useState(false);
  const { value, failed } = useLive(
    useCallback(async () => {
      const connection = await readConnection(logs.real);
      if (!connection) return { connection };
      const [state, asked] = [await readSyncState(logs.real), await rebuildAsked(logs.real)];
      return { connection, state, asked };
    }, []),
  );
  const view = !value ? null : !value.connection ? 'off' : changing ? 'changing' : 'on';
  useArrival(view);
  if (failed && !value) return <p role="alert">{say('sync_unread')}</p>;
  if (!value) return null;
  if (!value.connection)
    return (
      <>
        <Means />
        <div class="notice" data-arrive tabIndex={-1}>
          <Icon name="power" size={20} />
          <p class="body">
            <strong>{say('sync_offMeans')}</strong>
          </p>
        </div>
        <SettingUp connection={null} />
      </>
    );
  if (changing) return <Changing connection={value.connection} onDone={() => setChanging(false)} />;
  const { connection, state, asked } = value;
  return (
    <>
      <Standing connection={connection} state={state} onChange={() => setChanging(true)} />
      <Rebuilding connection={connection} state={state} asked={asked} />
      <TurningOff connection={connection} state={state} />
    </>
  );
}

/** What sync does, what leaves the browser, and what it needs. */
function Means() {
  return (
    <ul class="sync-means">
      <li>
        <Icon name="swap" size={20} />
        <p>{say('sync_means')}</p>
      </li>
      <li>
        <Icon name="lock" size={20} />
        <p>{say('sync_leaves')}</p>
      </li>
      <li>
        <Icon name="store" size={20} />
        <p>{sayParts('sync_needs', { guide: <bdi lang="zxx">{GUIDE}</bdi> })}</p>
      </li>
    </ul>
  );
}

function Changing({ connection, onDone }: { connection: Connection; onDone: () => void }) {
  return (
    <>
      <section aria-labelledby="sync-changing">
        <h2 id="sync-changing" data-arrive tabIndex={-1}>
          {say('sync_changing')}
        </h2>
        <div class="row">
          <p class="dash-words">{say('sync_changingMeans')}</p>
          <button type="button" class="button" onClick={trusted(onDone)}>
            {say('sync_keepConnection')}
          </button>
        </div>
      </section>
      <SettingUp connection={connection} onDone={onDone} />
    </>
  );
}
