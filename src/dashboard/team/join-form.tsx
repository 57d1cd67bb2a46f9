import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { TeamConnection } from '../../domain/team/connection';
import { Icon } from '../../ui/icon';
import { TEAM_PROBLEM_WORDS } from '../../ui/team/problem-words';
import { trusted } from '../../ui/trusted';
import { PassphraseField, ShowTyped } from '../backup/passphrase-field';
import { ProblemNotice } from '../sync/problem-notice';
import type { Stage } from '../sync/setup';
import { NameField } from './name-field';
import { OldRules } from './old-rules';
import type { FoundTeam, HowJoined } from './team-port';

interface Props {
  stage: Extract<Stage<FoundTeam>, { at: 'found' }>;
  /** What stands in the fields at first. */
  before: Pick<TeamConnection, 'name' | 'sharesMeasures'>;
  /** What the button is called that does it. */
  does: string;
  onJoin: (how: HowJoined) => void;
  onStop: () => void;
}

/** Who can read what goes to the team, what the user adds at once, and joining. */
export function JoinForm({ stage, before, does, onJoin, onStop }: Props) {
  const { found, login, turning, problem } = stage;
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [name, setName] = useState(before.name);
  const [sharesMeasures, setSharesMeasures] = useState(before.sharesMeasures);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const meansId = useId();
  const wrong = problem === 'passphrase';
  const lacks = { passphrase: found.sealed && passphrase === '', name: name.trim() === '' };

  const submit = (): void => {
    setTried(true);
    if (turning) return;
    if (!lacks.passphrase && !lacks.name)
      onJoin({ name: name.trim(), passphrase: found.sealed ? passphrase : null, sharesMeasures });
    // Once they are drawn as wrong.
    else requestAnimationFrame(() => focusFault(form.current));
  };
  useEffect(() => {
    if (wrong && !turning) focusFault(form.current);
  }, [wrong, turning]);

  return (
    <form
      ref={form}
      class="stack sync-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) submit();
      }}
    >
      <div class="notice">
        <Icon name="people" size={20} />
        <div class="body">
          <p>
            <strong>{say('team_goesThere')}</strong>
            {!found.sealed && ` ${say('team_plainMeans')}`}
          </p>
          <p>{say('team_goesThereOnly')}</p>
        </div>
      </div>
      {found.oldRules && <OldRules />}
      {found.sealed && (
        <>
          <p>{say('team_sealedAsks')}</p>
          <PassphraseField
            label={say('team_passphrase')}
            value={passphrase}
            shown={shown}
            problem={
              wrong && !turning
                ? `${say('sync_wrongPassphrase', { database: login.database })} ${say('team_wrongPassphraseDo')}`
                : tried && lacks.passphrase
                  ? say('team_noPassphrase')
                  : null
            }
            autocomplete="current-password"
            onType={setPassphrase}
          />
          <ShowTyped shown={shown} onShow={setShown} />
        </>
      )}
      <NameField name={name} fault={tried && lacks.name} onType={setName} />
      <div>
        <label class="dash-check team-check">
          <input
            type="checkbox"
            checked={sharesMeasures}
            aria-describedby={meansId}
            onChange={(event) => setSharesMeasures(event.currentTarget.checked)}
          />
          {say('team_shareMeasures')}
        </label>
        <p class="quiet" id={meansId}>
          {say('team_shareMeasuresMeans')}
        </p>
      </div>
      {problem && !wrong && !turning && (
        <ProblemNotice problem={problem} of={login} words={TEAM_PROBLEM_WORDS} focus />
      )}
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={turning}>
          {does}
        </button>
        {turning && (
          <button type="button" class="button plain" onClick={trusted(onStop)}>
            {say('sync_stop')}
          </button>
        )}
        <span class="quiet" role="status">
          {turning && say('team_joiningNow')}
        </span>
      </div>
    </form>
  );
}

function focusFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
}
