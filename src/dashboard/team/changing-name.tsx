import { useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { TeamConnection } from '../../domain/team/connection';
import { changeTeamConnection } from '../../log/team/connection';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { offerUndo } from '../../ui/undo';
import type { Way } from '../../ui/undo-stack';
import { roundNow } from '../sync/sync-port';
import { NameField } from './name-field';

/** The user's own name in the team: a button, then a form in its place. */
export function ChangingName({ connection }: { connection: TeamConnection }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const close = (): void => {
    setTyped(null);
    setTried(false);
    // Once it is back.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (typed === null)
    return (
      <button
        ref={button}
        type="button"
        class="button small"
        onClick={trusted(() => {
          setTyped(connection.name);
          requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
        })}
      >
        {say('team_changeName')}
      </button>
    );
  const submit = async (): Promise<void> => {
    const name = typed.trim();
    setTried(true);
    if (name === '') return form.current?.querySelector('input')?.focus();
    close();
    if (name !== connection.name) await callYourself(name, connection.name);
  };
  return (
    <form
      ref={form}
      class="stack team-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) void submit();
      }}
    >
      <NameField name={typed} fault={tried && typed.trim() === ''} onType={setTyped} />
      <div class="row">
        <button type="submit" class="button small primary">
          {say('team_saveName')}
        </button>
        <button type="button" class="button small plain" onClick={trusted(close)}>
          {say('team_keepName')}
        </button>
      </div>
    </form>
  );
}

async function callYourself(name: string, before: string): Promise<void> {
  const back = await called(name, before);
  offerUndo(say('team_nameChanged', { name }), back);
}

/** The way back leads here again. */
async function called(name: string, before: string): Promise<Way> {
  await changeTeamConnection(logs.real, (known) => ({ ...known, name }));
  await roundNow();
  return () => called(before, name);
}
