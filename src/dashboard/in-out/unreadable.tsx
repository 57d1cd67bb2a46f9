import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

/** Says why a file cannot be used. */
export function Unreadable({ says, onClose }: { says: string; onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  // The stage before had the focus and is gone.
  useEffect(() => {
    if (document.activeElement === document.body) close.current?.focus();
  }, []);
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>{says}</p>
        <div class="row">
          <button ref={close} type="button" class="button small" onClick={trusted(onClose)}>
            Close
          </button>
        </div>
      </div>
    </div>
  );
}
