import { useId } from 'preact/hooks';
import type { SettingsChange } from '../../domain/merge/take-back-settings';
import { useTyped } from '../../ui/settings/use-typed';

interface Props {
  label: string;
  hint: string;
  example: string;
  value: string;
  onKeep: (value: string) => Promise<SettingsChange | null>;
}

/** A sentence or two among the settings, saved as it is typed. */
export function LongField({ label, hint, example, value, onKeep }: Props) {
  const id = useId();
  const typed = useTyped({
    label,
    stored: value,
    show: (one) => one,
    read: (text) => text.trim(),
    keep: onKeep,
  });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        class="input"
        dir="auto"
        rows={2}
        maxLength={500}
        placeholder={example}
        aria-describedby={`${id}-hint`}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </div>
  );
}
