import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { trusted } from './trusted';

interface Props {
  place: 'popup' | 'page';
  /** What the cross does: `Not this week`. */
  close: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** One line that points somewhere, with the way to hear no more of it. */
export function QuietLine({ place, close, onClose, children }: Props) {
  return (
    <p class={place === 'popup' ? 'inbox-hint backup-line' : 'row quiet'}>
      <span>{children}</span>
      <button
        type="button"
        class="button plain muted small icon"
        aria-label={close}
        onClick={trusted(onClose)}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
