import { say, sayParts } from '../../domain/say/say';
import './privacy.css';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { eraseAllHere } from './erase-all-here';

/** Erases everything, once the user has typed a word: a slip of the hand is not enough. */
export function EraseAllForm() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = say('privacy_eraseWord');
  const sure = typed.trim().toLowerCase() === word;
  if (!open) {
    return (
      <div class="row">
        <p class="dash-words">{say('privacy_eraseAllMeans')}</p>
        <button type="button" class="button" onClick={trusted(() => setOpen(true))}>
          {say('privacy_eraseAllMore')}
        </button>
      </div>
    );
  }
  const erase = async (): Promise<void> => {
    if (!sure || busy) return;
    setBusy(true);
    try {
      await eraseAllHere();
      location.replace('/src/welcome/index.html');
    } catch (error) {
      console.error(error);
      sayProblem(say('privacy_eraseAllFailed'));
      setBusy(false);
    }
  };
  return (
    <form
      class="notice bad"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) void erase();
      }}
    >
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          <strong>{say('privacy_everythingGoes')}</strong>{' '}
          {sayParts('privacy_backupFirst', {
            backup: <a href="#backup">{say('privacy_makeBackup')}</a>,
          })}
        </p>
        <div class="field erase-word">
          <label for={id}>{say('privacy_typeWord', { word })}</label>
          <input
            id={id}
            class="input"
            type="text"
            autocomplete="off"
            // biome-ignore lint/a11y/noAutofocus: it opens where the user asked for it.
            autoFocus
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button
            type="button"
            class="button small"
            onClick={trusted(() => {
              setOpen(false);
              setTyped('');
            })}
          >
            {say('privacy_keepAll')}
          </button>
          <button type="submit" class="button small danger" aria-disabled={!sure || busy}>
            {busy ? say('privacy_erasing') : say('privacy_eraseAllNow')}
          </button>
        </div>
      </div>
    </form>
  );
}
