import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** Takes a row of its own where fields stand beside each other. */
  wide?: boolean;
  /** The control; it takes the id, so that the label is its. */
  children: (id: string) => ComponentChildren;
}

/** A control under its label. */
export function Field({ label, wide = false, children }: Props) {
  const id = useId();
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface LineProps extends Omit<Props, 'children'> {
  value: string;
  onValue: (value: string) => void;
  maxLength: number;
  /** Where a number is written; otherwise words. */
  number?: boolean;
  box?: Ref<HTMLInputElement>;
}

/** One line of words, or a number as it is written. */
export function LineField({ label, wide = false, onValue, number = false, box = null, ...input }: LineProps) {
  const kind = number ? { inputMode: 'decimal' as const } : { dir: 'auto' as const };
  return (
    <Field label={label} wide={wide}>
      {(id) => (
        <input
          {...input}
          {...kind}
          ref={box}
          id={id}
          class="input"
          type="text"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface DayProps extends Pick<Props, 'label'> {
  /** `2026-11-24`; empty: none is chosen. */
  value: string;
  onValue: (value: string) => void;
  min?: string;
  max?: string;
}

/** A day of the calendar. */
export function DayField({ label, onValue, ...input }: DayProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          {...input}
          id={id}
          class="input"
          type="date"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
