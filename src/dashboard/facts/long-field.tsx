import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingsChange } from '../../domain/merge/take-back-settings';
import { FieldFrame, useTypedWords } from '../../ui/settings/fields';

interface Props {
  label: string;
  hint: string;
  example: string;
  value: string;
  onKeep: (value: string) => Promise<SettingsChange | null>;
  box?: RefObject<HTMLTextAreaElement | null>;
}

/** A sentence or two among the settings, saved as it is typed. */
export function LongField({ label, hint, example, value, onKeep, box }: Props) {
  const id = useId();
  const typed = useTypedWords(label, value, onKeep);
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <textarea
        id={id}
        {...(box && { ref: box })}
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
    </FieldFrame>
  );
}
