import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount, sayParts } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncState } from '../../domain/sync/state';
import type { RebuildFrom } from '../../log/sync/rebuild';
import { Icon } from '../../ui/icon';
import { sayOf } from '../../ui/sync/say-of';
import { trusted } from '../../ui/trusted';
import { ActRow } from './act-row';
import { AskDialog } from './ask-dialog';
import { syncPort } from './sync-port';

interface Props {
  connection: Connection;
  state: SyncState;
  /** What is asked for and not done yet. */
  asked: RebuildFrom | null;
}

/** Makes one side anew from the other. */
export function Rebuilding({ connection, state, asked }: Props) {
  const [said, setSaid] = useState('');
  const before = useRef(asked);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const [was, stopped] = [before.current, said !== ''];
    before.current = asked;
    if (was && !asked && !stopped) setSaid(say('sync_rebuilt'));
    if (asked) setSaid('');
    // The button that had the focus is gone.
    if (was !== asked && document.activeElement === document.body) head.current?.focus();
  }, [asked, said]);

  const ask = async (from: RebuildFrom): Promise<void> => {
    await syncPort.askToRebuild(from);
    await syncPort.now();
  };
  const stop = async (): Promise<void> => {
    setSaid(say('sync_rebuildStopped'));
    await syncPort.dropRebuild();
  };

  return (
    <section aria-labelledby="sync-rebuild">
      <h2 ref={head} id="sync-rebuild" tabIndex={-1}>
        {say('sync_rebuild')}
      </h2>
      <p class="dash-words">{say('sync_rebuildMeans')}</p>
      {asked && (
        <div class="notice">
          <Icon name="swap" size={20} />
          <div class="body">
            <p>
              {say(asked === 'here' ? 'sync_rebuildingHere' : 'sync_rebuildingServer')}
              {state.trouble && ` ${say('sync_rebuildWaits')}`}
            </p>
            {!state.trouble && (
              <progress
                aria-label={say(asked === 'here' ? 'sync_rebuildingHere' : 'sync_rebuildingServer')}
              />
            )}
            <div class="row">
              <button type="button" class="button small" onClick={trusted(() => void stop())}>
                {say('sync_rebuildStop')}
              </button>
            </div>
          </div>
        </div>
      )}
      {!asked && (
        <>
          <ActRow means={say('sync_fromHereIn')} button={say('sync_fromHere')}>
            {(close) => (
              <AskDialog
                title={say('sync_fromHereTitle')}
                does={say('sync_fromHereDo')}
                danger
                onDo={() => ask('here')}
                onClose={close}
              >
                <p>{sayOf('sync_fromHereServer', connection)}</p>
                <p>{say('sync_fromHereOthers')}</p>
                <p>{say('sync_fromHereHere')}</p>
              </AskDialog>
            )}
          </ActRow>
          <ActRow means={say('sync_fromServerIn')} button={say('sync_fromServer')}>
            {(close) => (
              <AskDialog
                title={say('sync_fromServerTitle')}
                does={say('sync_fromServerDo')}
                danger
                onDo={() => ask('server')}
                onClose={close}
              >
                <p>{sayOf('sync_fromServerHere', connection)}</p>
                {state.pending ? (
                  <p>
                    <strong>{sayCount('sync_fromServerPending', state.pending)}</strong>
                  </p>
                ) : null}
                <p>
                  {sayParts('sync_fromServerCopy', {
                    backup: <a href="#backup">{say('dashboard_backup')}</a>,
                  })}
                </p>
                <p>{say('sync_fromServerThere')}</p>
              </AskDialog>
            )}
          </ActRow>
        </>
      )}
      <p class="sync-said" role="status">
        {said}
      </p>
    </section>
  );
}
