import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  dir?: 'auto';
  /** It says whom the row is about. */
  header?: boolean;
  children?: ComponentChildren;
}

/** A cell of the contact list. */
export function Cell({ children, header = false, ...rest }: Props) {
  return (
    <span role={header ? 'rowheader' : 'gridcell'} {...rest}>
      {children}
    </span>
  );
}
