import type { RefObject } from 'preact';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** What could be written, for the empty field. */
  example?: string;
  /** Lines it shows; 1: a single line. */
  rows?: number;
  max?: number;
  /** Whoever puts the focus or words there has the field by it. */
  box?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  /** Why what stands there cannot be kept; empty: it can. */
  problem?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field of text in a form that is saved as a whole. */
export function WordsField({
  id,
  label,
  hint,
  example,
  rows = 1,
  max,
  box,
  problem = '',
  value,
  onChange,
}: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const field = {
    id,
    class: 'input',
    dir: 'auto' as const,
    maxLength: max,
    autocomplete: 'off' as const,
    placeholder: example,
    'aria-invalid': problem !== '',
    'aria-describedby': described || undefined,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      if (box) box.current = element;
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
