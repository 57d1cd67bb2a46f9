import './privacy.css';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { eraseAllHere } from './erase-all-here';

const WORD = 'erase';

/** Erases everything, once the user has typed a word: a slip of the hand is not enough. */
export function EraseAllForm() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const sure = typed.trim().toLowerCase() === WORD;
  if (!open) {
    return (
      <div class="row">
        <p class="dash-words">
          All contacts and what you did with them, posts, templates, settings, the practice feed, snapshots
          and every copy in this browser. Backup files that you keep elsewhere stay.
        </p>
        <button type="button" class="button" onClick={trusted(() => setOpen(true))}>
          Erase everything…
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
      sayProblem('Not everything could be erased. Close all other windows of Rapport and erase once more.');
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
          <strong>Everything that Rapport keeps in this browser goes, and cannot be brought back.</strong> If
          you may need it again, <a href="#backup">make a backup</a> first.
        </p>
        <div class="field erase-word">
          <label for={id}>Type “{WORD}” to go on</label>
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
            Keep everything
          </button>
          <button type="submit" class="button small danger" aria-disabled={!sure || busy}>
            {busy ? 'Erasing…' : 'Erase everything for good'}
          </button>
        </div>
      </div>
    </form>
  );
}
