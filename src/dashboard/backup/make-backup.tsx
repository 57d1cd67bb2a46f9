import { useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { say } from '../../domain/say/say';
import { writeLogFile } from '../../log/backup/log-file';
import { noteBackup } from '../../log/backup/reminder';
import { seal } from '../../log/backup/sealed';
import { download } from '../../ui/download';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { offerUndo, sayProblem } from '../../ui/undo';
import { job, runJob } from '../in-out/job';
import { adviceOn } from './advice-on';
import { PassphraseField, ShowTyped } from './passphrase-field';

/** Makes one encrypted file of the whole log. */
export function MakeBackup() {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const differs = !shown && first !== second;
  const busy = job.value !== null;

  const make = async (): Promise<void> => {
    setTried(true);
    if (busy || first === '' || differs) return;
    if (!(await makeBackup(first))) return;
    // Not left standing on the screen.
    setFirst('');
    setSecond('');
    setTried(false);
  };

  return (
    <form
      class="stack backup-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) void make();
      }}
    >
      <div class="notice">
        <Icon name="lock" size={20} />
        <p class="body">{say('backup_onlyPassphrase')}</p>
      </div>
      <PassphraseField
        label={say('backup_passphrase')}
        value={first}
        shown={shown}
        problem={tried && first === '' ? say('backup_choosePassphrase') : null}
        advice={adviceOn(first)}
        autocomplete="new-password"
        onType={setFirst}
      />
      {!shown && (
        <PassphraseField
          label={say('backup_onceMore')}
          value={second}
          shown={false}
          problem={tried && differs ? say('backup_differ') : null}
          autocomplete="new-password"
          onType={setSecond}
        />
      )}
      <ShowTyped shown={shown} onShow={setShown} />
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={busy}>
          <Icon name="download" /> {say('backup_make')}
        </button>
      </div>
    </form>
  );
}

/** Answers whether the file was made. */
async function makeBackup(passphrase: string): Promise<boolean> {
  try {
    const now = new Date();
    const file = await runJob(say('backup_making'), 'backup', async (watched) =>
      seal(await writeLogFile(logs.real, { ...watched, now }), passphrase, watched),
    );
    if (!file) return false;
    const name = `rapport-backup-${dayOf(now)}.rapport`;
    download(name, file);
    // The file counts. Where it cannot be noted that it was made, the user is only asked for one again.
    await noteBackup(logs.real, now).catch((error: unknown) => console.error(error));
    offerUndo(say('backup_saved', { name }));
    return true;
  } catch (error) {
    console.error(error);
    sayProblem(say('backup_notMade'));
    return false;
  }
}
