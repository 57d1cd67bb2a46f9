import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import { sayOf } from '../../ui/sync/say-of';
import { offerUndo } from '../../ui/undo';
import { EncryptionForm } from './encryption-form';
import { FoundNotice } from './found-notice';
import { ServerForm } from './server-form';
import { Setup } from './setup';
import { type Found, syncPort } from './sync-port';

interface Props {
  /** What stands, where it is only changed. */
  connection: Connection | null;
  onDone?: () => void;
}

/** Sets up a connection: where the server is, then how what is sent is kept from others. */
export function SettingUp({ connection, onDone }: Props) {
  const [setup] = useState(() => new Setup(syncPort, { connection }));
  useEffect(() => () => setup.close(), [setup]);
  const { value: stage } = setup.stage;

  const turnOn = async (passphrase: string | null): Promise<void> => {
    if (!(await setup.turnOn({ passphrase }))) return;
    offerUndo(say('sync_turnedOn'));
    onDone?.();
  };

  return (
    <>
      <section aria-labelledby="sync-server">
        <h2 id="sync-server">{say('sync_server')}</h2>
        <ServerForm setup={setup} databaseHint={say('sync_databaseHint')} />
        {stage.at === 'found' && (
          <FoundNotice key={stage.login}>{sayOf(whatIsThere(stage.found), stage.login)}</FoundNotice>
        )}
      </section>
      {stage.at === 'found' && (
        <section aria-labelledby="sync-encryption">
          <h2 id="sync-encryption">{say('sync_encryption')}</h2>
          <EncryptionForm
            key={stage.login}
            stage={stage}
            onTurnOn={(passphrase) => void turnOn(passphrase)}
            onStop={() => setup.stop()}
          />
        </section>
      )}
    </>
  );
}

function whatIsThere({ database, kind }: Found): Key {
  if (database === 'missing') return 'sync_foundMissing';
  if (kind === 'new') return 'sync_foundEmpty';
  return kind === 'sealed' ? 'sync_foundSealed' : 'sync_foundPlain';
}
