import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

/** Says why a file cannot be used. */
export function Unreadable({ says, onClose }: { says: string; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The stage before had the focus and is gone.
    if (document.activeElement === document.body) close.current?.focus();
    // What the page shows again above it may push it out of sight.
    const frame = requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={box} class="notice bad" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>{says}</p>
        <div class="row">
          <button ref={close} type="button" class="button small" onClick={trusted(onClose)}>
            {say('inOut_close')}
          </button>
        </div>
      </div>
    </div>
  );
}
