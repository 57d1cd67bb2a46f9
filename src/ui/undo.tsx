import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { trusted } from './trusted';

interface Done {
  says: string;
  undo: (() => Promise<unknown>) | null;
  bad: boolean;
}

const last = signal<Done | null>(null);

/** Says what was just done and offers to take it back. Stays until the next act or until closed. */
export function offerUndo(says: string, undo: (() => Promise<unknown>) | null = null): void {
  last.value = { says, undo, bad: false };
}

/** Says plainly that something could not be done. */
export function sayProblem(says: string): void {
  last.value = { says, undo: null, bad: true };
}

/** How long a list takes to redraw after a change in the log. */
const REDRAW_MS = 200;

/**
 * Where the page shows the last act. One on each page; a live region for those who listen. Ctrl or Cmd and Z
 * undoes from anywhere but a text field, which has its own.
 */
export function UndoBar() {
  const done = last.value;
  const button = useRef<HTMLButtonElement>(null);
  const undo = (): void => {
    last.value = null;
    void done?.undo?.();
  };
  const newest = useRef(undo);
  newest.current = undo;

  useEffect(() => {
    const onKeyDown = trusted((event: KeyboardEvent) => {
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (!last.value?.undo || isTextField(event.target)) return;
      event.preventDefault();
      newest.current();
    });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  // When the act took away what had the focus, the way back takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each act anew; `done` is read from the signal.
  useEffect(() => {
    if (done === null || done.undo === null) return;
    const waiting = setTimeout(() => {
      if (document.activeElement === document.body) button.current?.focus();
    }, REDRAW_MS);
    return () => clearTimeout(waiting);
  }, [done]);

  return (
    <div class="undo-place" role="status">
      {done && (
        <div class={done.bad ? 'undo-bar bad' : 'undo-bar'}>
          <p>{done.says}</p>
          {done.undo && (
            <button
              ref={button}
              type="button"
              class="button small"
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={trusted(undo)}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            class="button plain muted small icon"
            aria-label="Close this message"
            onClick={trusted(() => {
              last.value = null;
            })}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
