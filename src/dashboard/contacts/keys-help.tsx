import './contacts-dialog.css';
import './keys-help.css';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';

function keysAndActs(): readonly [keys: string[], does: string][] {
  const [shift, ctrl] = [say('contacts_keyShift'), say('contacts_keyCtrl')];
  return [
    [['/'], say('contacts_keySearch')],
    [['↑', '↓', say('contacts_keyPageUp'), say('contacts_keyPageDown')], say('contacts_keyWalk')],
    [[say('contacts_keyHome'), say('contacts_keyEnd')], say('contacts_keyEnds')],
    [[say('contacts_keyEnter')], say('contacts_keyOpen')],
    [['n'], say('contacts_new')],
    [['x'], say('contacts_keySelect')],
    [[`${shift} ↑`, `${shift} ↓`], say('contacts_keySelectSeveral')],
    [[`${ctrl} A`], say('contacts_keySelectAll')],
    [[say('contacts_keyEsc')], say('contacts_keyEscape')],
    [[`${ctrl} Z`], say('contacts_keyUndo')],
  ];
}

/** What the keys do on the contacts screen. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="contacts-dialog" aria-labelledby={title} onClose={onClose}>
      <div class="stack">
        <h2 id={title}>{say('contacts_keys')}</h2>
        <dl class="keys">
          {keysAndActs().map(([keys, does]) => (
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
            {say('contacts_close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
