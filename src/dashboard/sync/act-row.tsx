import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { trusted } from '../../ui/trusted';

interface Props {
  /** What it does, in a sentence. */
  means: string;
  button: string;
  disabled?: boolean;
  /** The dialog that it opens; it closes by the given function. */
  children: (close: () => void) => ComponentChildren;
}

/** A sentence, and a button that opens a dialog with all of it. */
export function ActRow({ means, button, disabled = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div class="row">
      <p class="dash-words">{means}</p>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        aria-disabled={disabled}
        onClick={trusted(() => !disabled && setOpen(true))}
      >
        {button}
      </button>
      {open && children(() => setOpen(false))}
    </div>
  );
}
