import type { RefObject } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { SettingsChange } from '../../domain/merge/take-back-settings';
import { FieldFrame, useTypedWords } from '../../ui/settings/fields';
import { useOnLeave } from '../contact/on-leave';

interface Props {
  label: string;
  hint: string;
  example: string;
  value: string;
  /** Takes what an earlier page was closed on before it was saved; null: nothing. */
  onReturn: () => string | null;
  onKeep: (value: string) => Promise<SettingsChange | null>;
  box?: RefObject<HTMLTextAreaElement | null>;
}

/** A sentence or two among the settings, saved as it is typed and whenever the page goes out of sight. */
export function LongField({ label, hint, example, value, onReturn, onKeep, box }: Props) {
  const id = useId();
  const typed = useTypedWords(label, value, onKeep);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each field.
  useEffect(() => {
    const waiting = onReturn();
    if (waiting === null) return;
    typed.type(waiting);
    typed.leave();
  }, []);
  useOnLeave(typed.leave);
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
