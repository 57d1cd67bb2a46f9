import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';
import { PassphraseField, ShowTyped } from './passphrase-field';
import { stopRestoring, unlock } from './restore-flow';

/** Asks for the passphrase of a sealed backup. */
export function Unlock({ name, wrong }: { name: string; wrong: string | null }) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="stack backup-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && typed) void unlock(typed);
      }}
    >
      <p class="dash-words">
        {sayParts('backup_isEncrypted', {
          name: (
            <strong>
              <bdi>{name}</bdi>
            </strong>
          ),
        })}
      </p>
      <PassphraseField
        label={say('backup_passphrase')}
        value={typed}
        shown={shown}
        problem={wrong}
        autocomplete="current-password"
        onType={setTyped}
      />
      <ShowTyped shown={shown} onShow={setShown} />
      <div class="row">
        <button type="submit" class="button primary">
          {say('backup_open')}
        </button>
        <button type="button" class="button" onClick={trusted(stopRestoring)}>
          {say('backup_chooseOther')}
        </button>
      </div>
    </form>
  );
}
