import '../privacy/privacy.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';

interface Props {
  title: string;
  /** What it will do, a paragraph each. */
  children: ComponentChildren;
  /** What the button is called that does it. */
  does: string;
  danger?: boolean;
  onDo: () => Promise<unknown>;
  onClose: () => void;
}

/** Says exactly what something will do, and does it when told so. */
export function AskDialog({ title, children, does, danger, onDo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState('');
  const busy = useRef(false);
  const [titleId, wordsId] = [useId(), useId()];
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // A slip of the hand does nothing.
    cancel.current?.focus();
    // Also where what it stands in goes while it is open: the page behind it is to be used again.
    return () => shown?.close();
  }, []);
  const go = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await onDo();
      dialog.current?.close();
    } catch (error) {
      console.error(error);
      setProblem(say('sync_failed'));
    } finally {
      busy.current = false;
    }
  };
  return (
    <dialog
      ref={dialog}
      class="sync-dialog"
      aria-labelledby={titleId}
      aria-describedby={wordsId}
      onClose={onClose}
    >
      <div class="stack">
        <h2 id={titleId}>{title}</h2>
        <div id={wordsId} class="stack">
          {children}
        </div>
        {/* Here: the page's own messages stand behind this dialog. */}
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="row">
          <button ref={cancel} type="button" class="button" onClick={trusted(() => dialog.current?.close())}>
            {say('sync_cancel')}
          </button>
          <button
            type="button"
            class={danger ? 'button danger' : 'button primary'}
            onClick={trusted(() => void go())}
          >
            {does}
          </button>
        </div>
      </div>
    </dialog>
  );
}
