import { say, sayCount } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncState } from '../../domain/sync/state';
import { sayOf } from '../../ui/sync/say-of';
import { offerUndo } from '../../ui/undo';
import { ActRow } from './act-row';
import { AskDialog } from './ask-dialog';
import { syncPort } from './sync-port';

/** Ends sync on this device, after saying what stays where. */
export function TurningOff({ connection, state }: { connection: Connection; state: SyncState }) {
  const turnOff = async (): Promise<void> => {
    await syncPort.turnOff(AbortSignal.timeout(LONGEST_MS));
    await syncPort.switched();
    offerUndo(say('sync_turnedOff'));
    // Also where the browser wants to keep it: nothing is sent there any more.
    await syncPort.giveBackHost(connection.server);
  };
  return (
    <section aria-labelledby="sync-off">
      <h2 id="sync-off">{say('sync_turnOff')}</h2>
      <ActRow means={say('sync_turnOffIn')} button={say('sync_turnOffMore')}>
        {(close) => (
          <AskDialog
            title={say('sync_turnOffTitle')}
            does={say('sync_turnOff')}
            onDo={turnOff}
            onClose={close}
          >
            <p>{sayOf('sync_turnOffStays', connection)}</p>
            {state.pending ? (
              <p>
                <strong>{sayCount('sync_turnOffPending', state.pending)}</strong>
              </p>
            ) : null}
            <p>{sayOf('sync_turnOffForgets', connection)}</p>
            <p>{say('sync_turnOffCopy')}</p>
          </AskDialog>
        )}
      </ActRow>
    </section>
  );
}

/** A round that does not let go in this time is the worker's that is stuck; what it holds goes with the browser. */
const LONGEST_MS = 30_000;
