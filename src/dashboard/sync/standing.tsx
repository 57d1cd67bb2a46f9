import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import type { SyncState } from '../../domain/sync/state';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/live';
import { hostOf } from '../../ui/sync/say-of';
import { useHost } from '../../ui/sync/use-host';
import { trusted } from '../../ui/trusted';
import { ToChoose } from '../conflicts/to-choose';
import { ProblemNotice } from './problem-notice';
import { roundEnded, sayStanding, sayTrouble } from './say-standing';
import { syncPort } from './sync-port';

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
  const allowed = useHost(connection.server);
  const { trouble } = state;
  const problem = allowed === false ? 'permission' : trouble?.problem;
  const allow = (): void => {
    // Asked at once: the browser wants the click itself, not something after it.
    syncPort.askForHost(connection.server).then(
      (given) => given && syncPort.now(),
      (error: unknown) => console.error(error),
    );
  };
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
      {problem && (
        <ProblemNotice problem={problem} of={connection} running>
          {trouble && allowed !== false && <p class="quiet">{sayTrouble(trouble, now)}</p>}
          {problem === 'permission' && (
            <div class="row">
              <button type="button" class="button small primary" onClick={trusted(allow)}>
                {say('sync_allow', { host: hostOf(connection.server) })}
              </button>
            </div>
          )}
        </ProblemNotice>
      )}
      <div class="sync-stand">
        {!problem && <Icon name={state.lastSuccess ? 'check' : 'swap'} size={20} />}
        <ul>
          {sayStanding(state, problem !== undefined, now).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <ToChoose />
      <div class="row">
        <NowButton state={state}>
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

/** After that long (ms) it is said that a round takes its time. */
const LONG = 60_000;

function NowButton({ state, children }: { state: SyncState; children: ComponentChildren }) {
  const [said, setSaid] = useState('');
  const [since, setSince] = useState<SyncState | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (!since || !roundEnded(since, state)) return;
    clearTimeout(waiting.current);
    setSince(null);
    setSaid(state.trouble ? '' : say('sync_synced'));
  }, [since, state]);
  const stop = (says: string): void => {
    setSince(null);
    setSaid(says);
  };
  const start = async (): Promise<void> => {
    setSince(state);
    setSaid(say('sync_syncing'));
    waiting.current = setTimeout(() => stop(say('sync_takesLong')), LONG);
    if (await syncPort.now()) return;
    clearTimeout(waiting.current);
    // The browser does not let Rapport reach the host, which is told above.
    stop('');
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={since !== null}
        onClick={trusted(() => !since && void start())}
      >
        {say('sync_now')}
      </button>
      {children}
      <span class="quiet" role="status">
        {said}
      </span>
    </>
  );
}
