import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon';

/** What answered at an address. It takes the focus where it comes, after the user asked. */
export function FoundNotice({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} class="notice good sync-form" role="status" tabIndex={-1}>
      <Icon name="check" size={20} />
      <p class="body">
        <span>{children}</span>
      </p>
    </div>
  );
}
