import { say, sayParts } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import type { SyncState } from '../../domain/sync/state';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/live';
import { hostOf } from '../../ui/sync/say-of';
import { trusted } from '../../ui/trusted';
import { ToChoose } from '../conflicts/to-choose';
import { NowButton } from './now-button';
import { sayStanding } from './say-standing';
import { StandingProblem, useProblem } from './standing-problem';

/** What is put right by changing the connection. */
const CHANGED: readonly SyncProblem[] = [
  'login',
  'no-database',
  'passphrase',
  'sealed',
  'not-sealed',
  'not-ours',
];

interface Props {
  connection: Connection;
  state: SyncState;
  onChange: () => void;
}

/** How sync stands while it is on, and a round on demand. */
export function Standing({ connection, state, onChange }: Props) {
  const now = useNow();
  const problem = useProblem(connection, state.trouble);
  return (
    <section aria-labelledby="sync-stands">
      <h2 id="sync-stands" data-arrive tabIndex={-1}>
        {say('sync_isOn')}
      </h2>
      <p class="dash-words">
        {sayParts('sync_with', {
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
        {say(connection.sealed ? 'sync_isSealed' : 'sync_isPlain')}
      </p>
      {problem && <StandingProblem problem={problem} connection={connection} trouble={state.trouble} />}
      <div class="sync-stand">
        {!problem && <Icon name={state.lastSuccess ? 'check' : 'swap'} size={20} />}
        <ul>
          {sayStanding(state, problem !== null, now).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <ToChoose />
      <div class="row">
        <NowButton
          state={state}
          words={{ button: say('sync_now'), running: say('sync_syncing'), done: say('sync_synced') }}
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
