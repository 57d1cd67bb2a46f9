import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { adviceOn } from '../backup/advice-on';
import { PassphraseField, ShowTyped } from '../backup/passphrase-field';
import { ProblemNotice } from './problem-notice';
import type { Stage } from './setup';
import type { Found } from './sync-port';

interface Props {
  stage: Extract<Stage<Found>, { at: 'found' }>;
  onTurnOn: (passphrase: string | null) => void;
  onStop: () => void;
}

/** How what is sent is kept from whoever runs the server, as far as that is not decided yet; and turning on. */
export function EncryptionForm({ stage, onTurnOn, onStop }: Props) {
  const { found, login, turning, problem } = stage;
  const [encrypt, setEncrypt] = useState(true);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isNew = found.kind === 'new';
  const asks = found.kind === 'sealed' || (isNew && encrypt);
  const differs = isNew && !shown && first !== second;
  const wrong = problem === 'passphrase';

  const submit = (): void => {
    setTried(true);
    if (turning) return;
    if (!asks) onTurnOn(null);
    else if (first !== '' && !differs) onTurnOn(first);
    // Once they are drawn as wrong.
    else requestAnimationFrame(() => focusFault(form.current));
  };
  useEffect(() => {
    if (wrong && !turning) form.current?.querySelector('input')?.focus();
  }, [wrong, turning]);

  const empty = say(isNew ? 'backup_choosePassphrase' : 'sync_noPassphrase');
  return (
    <form
      ref={form}
      class="stack sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) submit();
      }}
    >
      {isNew && (
        <label class="dash-check">
          <input
            type="checkbox"
            checked={encrypt}
            onChange={(event) => setEncrypt(event.currentTarget.checked)}
          />
          {say('sync_encrypt')}
        </label>
      )}
      {found.kind === 'sealed' && <p>{say('sync_sealedAsks')}</p>}
      {!asks && (
        <div class="notice">
          <Icon name="warning" size={20} />
          <p class="body">{say(isNew ? 'sync_inClear' : 'sync_plainMeans')}</p>
        </div>
      )}
      {asks && (
        <>
          {isNew && (
            <div class="notice">
              <Icon name="lock" size={20} />
              <p class="body">{say('sync_onlyPassphrase')}</p>
            </div>
          )}
          <PassphraseField
            label={say('sync_passphrase')}
            value={first}
            shown={shown}
            problem={wrong && !turning ? sayWrong(login.database) : tried && first === '' ? empty : null}
            advice={isNew ? adviceOn(first) : ''}
            autocomplete={isNew ? 'new-password' : 'current-password'}
            onType={setFirst}
          />
          {isNew && !shown && (
            <PassphraseField
              label={say('sync_onceMore')}
              value={second}
              shown={false}
              problem={tried && differs ? say('backup_differ') : null}
              autocomplete="new-password"
              onType={setSecond}
            />
          )}
          <ShowTyped shown={shown} onShow={setShown} />
        </>
      )}
      {problem && !wrong && !turning && <ProblemNotice problem={problem} of={login} focus />}
      <p class="dash-words">{say('sync_merged')}</p>
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={turning}>
          {say('sync_turnOn')}
        </button>
        {turning && (
          <button type="button" class="button plain" onClick={trusted(onStop)}>
            {say('sync_stop')}
          </button>
        )}
        <span class="quiet" role="status">
          {turning && say('sync_turningOn')}
        </span>
      </div>
    </form>
  );
}

function focusFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
}

function sayWrong(database: string): string {
  return `${say('sync_wrongPassphrase', { database })} ${say('sync_wrongPassphraseDo')}`;
}
