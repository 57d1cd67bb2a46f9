import { useEffect, useRef, useState } from 'preact/hooks';
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
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        is an encrypted backup. Type the passphrase it was made with.
      </p>
      <PassphraseField
        label="Passphrase"
        value={typed}
        shown={shown}
        problem={wrong}
        autocomplete="current-password"
        onType={setTyped}
      />
      <ShowTyped shown={shown} onShow={setShown} />
      <div class="row">
        <button type="submit" class="button primary">
          Open
        </button>
        <button type="button" class="button" onClick={trusted(stopRestoring)}>
          Choose another file
        </button>
      </div>
    </form>
  );
}
