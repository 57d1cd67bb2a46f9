import { useCallback } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { readConnection } from '../../log/sync/connection';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { sayOf } from '../../ui/sync/say-of';

/** Whether the log is synced, and the way to the screen that tells more. */
export function SyncInShort() {
  const { value } = useLive(useCallback(async () => ({ connection: await readConnection(logs.real) }), []));
  if (!value) return null;
  const { connection } = value;
  return (
    <div class="row">
      <p class="dash-words">
        {say('sync_inSettings')} {connection ? sayOf('sync_onWith', connection) : say('sync_offMeans')}
      </p>
      <a class="button" href="#sync">
        {say(connection ? 'sync_look' : 'sync_setUp')}
      </a>
    </div>
  );
}
