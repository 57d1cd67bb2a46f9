import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { trusted } from '../trusted';

interface Props {
  /** What was just put aside: each takes the focus, because the button that did it is gone. */
  of: unknown;
  onUndo: () => void;
  children: ComponentChildren;
}

/** In a list: something was put aside, with a way back. */
export function UndoLine({ of, onUndo, children }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each that is put aside
  useLayoutEffect(() => undo.current?.focus(), [of]);
  return (
    <>
      {children}
      <button
        ref={undo}
        type="button"
        class="button plain small"
        onClick={trusted((event: MouseEvent) => {
          if (event.currentTarget instanceof Element) event.currentTarget.closest('ul')?.focus();
          onUndo();
        })}
      >
        {say('coach_undo')}
      </button>
    </>
  );
}
