import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';

interface Props {
  class: string;
  /** Keeps what was written. Not asked again before it is done: a second Enter would keep it twice. */
  onSave: () => Promise<void>;
  /** Esc: the form is left. */
  onClose: () => void;
  onInput?: () => void;
  /** Enter saves in a text of several lines as well; Shift and Enter begins a new one. */
  enterSaves?: boolean;
  children: ComponentChildren;
}

/**
 * A form that opens in the page and goes again. Enter saves (in longer texts Ctrl or Cmd and Enter), Esc leaves it.
 * When it goes with the focus in it, the button that opens it (`data-opens`, in the same place) takes the focus.
 */
export function SmallForm({ class: name, onSave, onClose, onInput, enterSaves = false, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    await onSave().finally(() => {
      saving.current = false;
    });
  };
  useEffect(() => {
    const place = form.current?.parentElement;
    return () =>
      // The button may stand there only after the form went.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) {
          place?.querySelector<HTMLElement>('[data-opens]')?.focus();
        }
      });
  }, []);
  return (
    <form
      ref={form}
      class={name}
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void save();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') return onClose();
        const inLines = event.target instanceof HTMLTextAreaElement;
        const meant = event.ctrlKey || event.metaKey || (enterSaves && !event.shiftKey);
        if (event.key !== 'Enter' || !inLines || !meant) return;
        event.preventDefault();
        void save();
      })}
      onInput={onInput}
    >
      {children}
    </form>
  );
}

interface ActsProps {
  /** On the button that saves. */
  says?: string;
  big?: boolean;
  wide?: boolean;
  onCancel: () => void;
}

/** The buttons at a small form's end. */
export function FormActs({ says = say('contact_save'), big = false, wide = false, onCancel }: ActsProps) {
  const size = big ? '' : ' small';
  return (
    <div class={wide ? 'row wide' : 'row'}>
      <button type="submit" class={`button${size} primary`}>
        {says}
      </button>
      <button type="button" class={`button${size}`} onClick={trusted(onCancel)}>
        {say('contact_cancel')}
      </button>
    </div>
  );
}
