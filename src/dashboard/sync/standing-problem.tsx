import { say } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import type { SyncState } from '../../domain/sync/state';
import { useNow } from '../../ui/live';
import type { ProblemWords } from '../../ui/sync/problem-words';
import { hostOf } from '../../ui/sync/say-of';
import { useHost } from '../../ui/sync/use-host';
import { trusted } from '../../ui/trusted';
import { ProblemNotice } from './problem-notice';
import { sayTrouble } from './say-standing';
import { roundNow, syncPort } from './sync-port';

/** What keeps a connection from going on; null: nothing. The browser's own no goes before what a round noted. */
export function useProblem({ server }: Connection, trouble: SyncState['trouble']): SyncProblem | null {
  return useHost(server) === false ? 'permission' : (trouble?.problem ?? null);
}

interface Props {
  problem: SyncProblem;
  connection: Connection;
  trouble: SyncState['trouble'];
  /** Where they are other than sync's. */
  words?: Record<SyncProblem, ProblemWords>;
}

/** What is wrong with a connection that stands, since when, and what the user can do at once. */
export function StandingProblem({ problem, connection, trouble, words }: Props) {
  const now = useNow();
  const { server } = connection;
  const allow = (): void => {
    // Asked at once: the browser wants the click itself, not something after it.
    syncPort.askForHost(server).then(
      (given) => given && roundNow(),
      (error: unknown) => console.error(error),
    );
  };
  return (
    <ProblemNotice problem={problem} of={connection} words={words} running>
      {problem === 'permission' ? (
        <div class="row">
          <button type="button" class="button small primary" onClick={trusted(allow)}>
            {say('sync_allow', { host: hostOf(server) })}
          </button>
        </div>
      ) : (
        trouble && <p class="quiet">{sayTrouble(trouble, now)}</p>
      )}
    </ProblemNotice>
  );
}
