import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../domain/say/say';
import { Icon } from '../ui/icon';
import { trusted } from '../ui/trusted';
import { useOnLeave } from './contact/on-leave';

interface Props {
  class: string;
  'aria-labelledby'?: string;
  form?: RefObject<HTMLFormElement | null>;
  /** Keeps what was written. Not asked again before it is done: a second Enter would keep it twice. */
  onSave: () => Promise<void>;
  /** Closed without saving, also by opening another screen in the middle of it. */
  onLeave: () => void;
  /** Set once the form was closed by its own means. */
  closed: RefObject<boolean>;
  children: ComponentChildren;
}

/** A form that takes the place of a list. Ctrl or Cmd and Enter saves, Esc leaves. */
export function EditorForm({ form, onSave, onLeave, closed, children, ...names }: Props) {
  useOnLeave((closing) => {
    if (closing && !closed.current) onLeave();
  });
  const saving = useRef(false);
  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    await onSave().finally(() => {
      saving.current = false;
    });
  };
  return (
    <form
      {...names}
      {...(form && { ref: form })}
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void save();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') return onLeave();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        // Firefox would submit a form by it as well.
        event.preventDefault();
        void save();
      })}
    >
      {children}
    </form>
  );
}

/** What stands at the end of such a form: what is wrong with it, and how to save or leave it. */
export function EditorActs({ problem, onLeave }: { problem: string; onLeave: () => void }) {
  return (
    <>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="button primary">
          <Icon name="check" /> {say('dashboard_save')}
        </button>
        <button type="button" class="button" onClick={trusted(onLeave)}>
          {say('dashboard_cancel')}
        </button>
      </div>
    </>
  );
}
