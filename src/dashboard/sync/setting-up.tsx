import { useEffect, useRef, useState } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { Connection, Login } from '../../domain/sync/connection';
import { Icon } from '../../ui/icon';
import { sayOf } from '../../ui/sync/say-of';
import { offerUndo } from '../../ui/undo';
import { EncryptionForm } from './encryption-form';
import { ServerForm } from './server-form';
import { type Found, Setup } from './setup';
import { syncPort } from './sync-port';

interface Props {
  /** What stands, where it is only changed. */
  connection: Connection | null;
  onDone?: () => void;
}

/** Sets up a connection: where the server is, then how what is sent is kept from others. */
export function SettingUp({ connection, onDone }: Props) {
  const [setup] = useState(() => new Setup(syncPort, connection));
  useEffect(() => () => setup.close(), [setup]);
  const { value: stage } = setup.stage;

  const turnOn = async (passphrase: string | null): Promise<void> => {
    if (!(await setup.turnOn(passphrase))) return;
    offerUndo(say('sync_turnedOn'));
    onDone?.();
  };

  return (
    <>
      <section aria-labelledby="sync-server">
        <h2 id="sync-server">{say('sync_server')}</h2>
        <ServerForm setup={setup} />
        {stage.at === 'found' && <FoundNotice key={stage.login} stage={stage} />}
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

function FoundNotice({ stage: { found, login } }: { stage: { found: Found; login: Login } }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} class="notice good sync-form" role="status" tabIndex={-1}>
      <Icon name="check" size={20} />
      <p class="body">
        <span>{sayOf(whatIsThere(found), login)}</span>
      </p>
    </div>
  );
}

function whatIsThere({ database, kind }: Found): Key {
  if (database === 'missing') return 'sync_foundMissing';
  if (kind === 'new') return 'sync_foundEmpty';
  return kind === 'sealed' ? 'sync_foundSealed' : 'sync_foundPlain';
}
