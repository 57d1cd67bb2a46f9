import type { ComponentChildren } from 'preact';
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
