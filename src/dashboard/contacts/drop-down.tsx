import './drop-down.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../../ui/trusted';

interface Props {
  /** On the button. */
  label: ComponentChildren;
  class?: string;
  children: (close: () => void) => ComponentChildren;
}

/** A button and what it opens below itself; Escape, a click elsewhere or leaving it by Tab closes it. */
export function DropDown({ label, class: kind = 'button', children }: Props) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape counts for all that stands in it.
    <div
      ref={around}
      class="drop-down"
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      })}
    >
      <button
        ref={button}
        type="button"
        class={kind}
        aria-expanded={open}
        onClick={trusted(() => setOpen(!open))}
      >
        {label}
      </button>
      {open && <div class="drop-down-body">{children(close)}</div>}
    </div>
  );
}
