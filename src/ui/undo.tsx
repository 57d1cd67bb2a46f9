import { signal } from '@preact/signals';
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

/** Where the page shows the last act. One on each page; a live region for those who listen. */
export function UndoBar() {
  const done = last.value;
  return (
    <div class="undo-place" role="status">
      {done && (
        <div class={done.bad ? 'undo-bar bad' : 'undo-bar'}>
          <p>{done.says}</p>
          {done.undo && (
            <button
              type="button"
              class="button small"
              onClick={trusted(() => {
                last.value = null;
                void done.undo?.();
              })}
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
