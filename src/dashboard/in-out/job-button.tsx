import type { ComponentChildren } from 'preact';
import { trusted } from '../../ui/trusted';
import { job } from './job';

interface Props {
  /** `button small` */
  class: string;
  onStart: () => void;
  children: ComponentChildren;
}

/** A button that starts a job of the page; it waits while another one is under way. */
export function JobButton({ class: look, onStart, children }: Props) {
  const busy = job.value !== null;
  return (
    <button type="button" class={look} aria-disabled={busy} onClick={trusted(() => !busy && onStart())}>
      {children}
    </button>
  );
}
