import type { ComponentChildren } from 'preact';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';

interface Props {
  /** With what is added, for those who do not see where the button stands: `Add a purchase`. */
  label: ComponentChildren;
  /** Which entry is open: '' the new one. */
  open: string | null;
  onOpen: (open: string | null) => void;
}

/** The button that opens the form of a new entry, and closes it again. */
export function AddEntry({ label, open, onOpen }: Props) {
  return (
    <button
      type="button"
      class="button plain small"
      data-opens
      aria-expanded={open === ''}
      onClick={trusted(() => onOpen(open === '' ? null : ''))}
    >
      <Icon name="plus" size={14} /> {label}
    </button>
  );
}
