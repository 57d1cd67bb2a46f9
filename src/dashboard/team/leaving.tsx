import { say, sayCount } from '../../domain/say/say';
import type { TeamConnection } from '../../domain/team/connection';
import type { TeamState } from '../../domain/team/state';
import { sayOf } from '../../ui/sync/say-of';
import { offerUndo } from '../../ui/undo';
import { ActRow } from '../sync/act-row';
import { AskDialog } from '../sync/ask-dialog';
import { teamPort } from './team-port';

/** Leaves the team on this device, after saying what stays where. */
export function Leaving({ connection, state }: { connection: TeamConnection; state: TeamState }) {
  const leave = async (): Promise<void> => {
    await teamPort.leave(AbortSignal.timeout(LONGEST_MS));
    await teamPort.switched();
    offerUndo(say('team_left'));
    // Also where the browser wants to keep it: nothing is sent there any more.
    await teamPort.giveBackHost(connection.server);
  };
  return (
    <section aria-labelledby="team-leave">
      <h2 id="team-leave">{say('team_leave')}</h2>
      <ActRow means={say('team_leaveIn')} button={say('team_leaveMore')}>
        {(close) => (
          <AskDialog title={say('team_leaveTitle')} does={say('team_leave')} onDo={leave} onClose={close}>
            <p>{say('team_leaveStays')}</p>
            <p>{sayOf('team_leaveThere', connection)}</p>
            {state.pending > 0 && (
              <p>
                <strong>{sayCount('team_leavePending', state.pending)}</strong>
              </p>
            )}
            <p>{sayOf('team_leaveForgets', connection)}</p>
            <p>{say('team_leaveAccount')}</p>
          </AskDialog>
        )}
      </ActRow>
    </section>
  );
}

/** A round that does not let go in this time is the worker's that is stuck; what it holds goes with the browser. */
const LONGEST_MS = 30_000;
