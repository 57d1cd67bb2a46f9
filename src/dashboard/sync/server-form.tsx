import { useId, useRef, useState } from 'preact/hooks';
import { say, sayList } from '../../domain/say/say';
import type { SyncProblem } from '../../domain/sync/problem';
import type { ProblemWords } from '../../ui/sync/problem-words';
import { sayOf } from '../../ui/sync/say-of';
import { trusted } from '../../ui/trusted';
import { ProblemNotice } from './problem-notice';
import { ServerField } from './server-field';
import type { Setup } from './setup';
import type { Field } from './typed';

/** The field where each of these is most likely put right. */
const BLAMED: Partial<Record<SyncProblem, Field>> = {
  unreachable: 'address',
  'not-couch': 'address',
  login: 'password',
  'no-database': 'database',
  'not-ours': 'database',
  'not-a-team': 'database',
  'not-a-member': 'user',
};

interface Props<Found, How extends object> {
  setup: Setup<Found, How>;
  databaseHint: string;
  /** Where they are other than sync's. */
  problems?: Record<SyncProblem, ProblemWords>;
}

/** Where the server is and who may use it, and the check whether all of that is right. */
export function ServerForm<Found, How extends object>(props: Props<Found, How>) {
  const { setup, databaseHint, problems } = props;
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const notice = useId();
  const { value: typed } = setup.typed;
  const { value: faults } = setup.faults;
  const { value: stage } = setup.stage;
  const { value: filled } = setup.filled;
  const checking = stage.at === 'checking';
  const blamed = stage.at === 'failed' ? BLAMED[stage.problem] : undefined;
  const labels: Record<Field, string> = {
    address: say('sync_address'),
    database: say('sync_database'),
    user: say('sync_user'),
    password: say('sync_password'),
  };
  const field = (name: Field) => ({
    name,
    label: labels[name],
    value: typed[name],
    fault: faults[name],
    blamed: blamed === name ? notice : undefined,
    onType: (text: string) => setup.type(name, text),
  });

  return (
    <form
      ref={form}
      class="stack sync-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Not after anything else: the browser wants the click itself before it asks the user for the host.
        if (!event.isTrusted || checking) return;
        void setup.check();
        // Once what is wrong is drawn as wrong.
        if (Object.keys(setup.faults.value).length > 0)
          requestAnimationFrame(() =>
            form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
          );
      }}
    >
      <ServerField
        {...field('address')}
        type="url"
        hint={say('sync_addressHint')}
        autocomplete="url"
        onLeave={() => setup.settleAddress()}
      >
        <p class="quiet" role="status">
          {filled.length > 0 && say('sync_filledIn', { fields: sayList(filled.map((one) => labels[one])) })}
        </p>
      </ServerField>
      <ServerField {...field('database')} type="text" hint={databaseHint} autocomplete="off" />
      <ServerField {...field('user')} type="text" autocomplete="username" />
      <ServerField
        {...field('password')}
        type={shown ? 'text' : 'password'}
        hint={say('sync_passwordHint')}
        autocomplete="current-password"
      />
      <label class="dash-check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {say('sync_showPassword')}
      </label>
      {stage.at === 'failed' && (
        <ProblemNotice
          key={stage}
          id={notice}
          problem={stage.problem}
          of={stage.login}
          words={problems}
          details={stage.details}
          focus
        />
      )}
      <p class="quiet">{say('sync_asksHost')}</p>
      <div class="row">
        <button
          type="submit"
          class={stage.at === 'found' ? 'button' : 'button primary'}
          aria-disabled={checking}
        >
          {say('sync_check')}
        </button>
        {checking && (
          <button type="button" class="button plain" onClick={trusted(() => setup.stop())}>
            {say('sync_stop')}
          </button>
        )}
        <span class="quiet" role="status">
          {checking && sayOf('sync_checking', stage.login)}
        </span>
      </div>
    </form>
  );
}
