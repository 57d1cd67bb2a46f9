import { say, sayParts } from '../../domain/say/say';
import type { SyncProblem } from '../../domain/sync/problem';
import type { TeamConnection } from '../../domain/team/connection';
import type { TeamState } from '../../domain/team/state';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/live';
import { hostOf } from '../../ui/sync/say-of';
import { trusted } from '../../ui/trusted';
import { NowButton } from '../sync/now-button';
import { sayTeamStanding } from './say-standing';

/** What is put right by changing the connection. */
const CHANGED: readonly SyncProblem[] = ['login', 'passphrase', 'sealed', 'not-sealed'];

interface Props {
  connection: TeamConnection;
  state: TeamState;
  problem: SyncProblem | null;
  onChange: () => void;
}

/** How far this device and the team's server know of each other, and a round on demand. */
export function Standing({ connection, state, problem, onChange }: Props) {
  const now = useNow();
  return (
    <section aria-labelledby="team-exchange">
      <h2 id="team-exchange">{say('team_exchange')}</h2>
      <p class="dash-words">
        {sayParts('team_with', {
          database: (
            <strong>
              <bdi>{connection.database}</bdi>
            </strong>
          ),
          host: (
            <strong>
              <bdi>{hostOf(connection.server)}</bdi>
            </strong>
          ),
          user: <bdi>{connection.user}</bdi>,
        })}{' '}
        {say(connection.sealed ? 'team_isSealed' : 'team_isPlain')}
      </p>
      <div class="sync-stand">
        {!problem && state.refused === 0 && <Icon name={state.lastSuccess ? 'check' : 'swap'} size={20} />}
        <ul>
          {sayTeamStanding(state, problem !== null, now).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div class="row">
        <NowButton
          state={state}
          words={{ button: say('team_now'), running: say('team_looking'), done: say('team_looked') }}
        >
          <button
            type="button"
            class={problem && CHANGED.includes(problem) ? 'button primary' : 'button plain'}
            onClick={trusted(onChange)}
          >
            {say('sync_change')}
          </button>
        </NowButton>
      </div>
    </section>
  );
}
