import { useId } from 'preact/hooks';
import { say } from '../../domain/say/say';

interface Props {
  label: string;
  value: string;
  /** Whether what is typed can be read on the screen. */
  shown: boolean;
  /** What is wrong with it, in words; null where nothing is. */
  problem: string | null;
  /** What would make it better. */
  advice?: string;
  autocomplete: 'new-password' | 'current-password';
  onType: (text: string) => void;
}

/** A passphrase, hidden as it is typed unless the user wants to see it. Kept nowhere. */
export function PassphraseField({ label, value, shown, problem, advice, autocomplete, onType }: Props) {
  const id = useId();
  const input = {
    id,
    class: 'input',
    value,
    autocomplete,
    spellcheck: false,
    maxLength: 1000,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-said`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {shown ? <input type="text" {...input} /> : <input type="password" {...input} />}
      <p id={`${id}-said`} class={problem ? 'problem' : 'quiet'} aria-live="polite">
        {problem ?? advice}
      </p>
    </div>
  );
}

/** Whether passphrases are shown as they are typed. */
export function ShowTyped({ shown, onShow }: { shown: boolean; onShow: (shown: boolean) => void }) {
  return (
    <label class="dash-check">
      <input type="checkbox" checked={shown} onChange={(event) => onShow(event.currentTarget.checked)} />
      {say('backup_showTyped')}
    </label>
  );
}
