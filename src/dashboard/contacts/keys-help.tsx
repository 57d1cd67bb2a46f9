import './contacts-dialog.css';
import './keys-help.css';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from '../../ui/trusted';

const KEYS: readonly [keys: string[], does: string][] = [
  [['/'], 'Search'],
  [['↑', '↓', 'Page Up', 'Page Down'], 'Walk through the contacts, from the search box as well'],
  [['Home', 'End'], 'The first, the last; from the search box with Ctrl'],
  [['Enter'], 'Open'],
  [['n'], 'New contact'],
  [['x'], 'Select'],
  [['Shift ↑', 'Shift ↓'], 'Select several'],
  [['Ctrl A'], 'Select all that are shown'],
  [['Esc'], 'Select none, clear the search'],
  [['Ctrl Z'], 'Undo'],
];

/** What the keys do on the contacts screen. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="contacts-dialog" aria-labelledby={title} onClose={onClose}>
      <div class="stack">
        <h2 id={title}>Keys</h2>
        <dl class="keys">
          {KEYS.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key} class="key">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div class="row">
          <button type="button" class="button" onClick={trusted(() => dialog.current?.close())}>
            Close
          </button>
        </div>
      </div>
    </dialog>
  );
}
