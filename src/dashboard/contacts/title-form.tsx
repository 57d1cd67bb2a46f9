import './title-form.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../../ui/trusted';

interface Props {
  start: string;
  label: string;
  /** On the button. */
  act: string;
  onKeep: (title: string) => unknown;
}

/** Asks for a name. */
export function TitleForm({ start, label, act, onKeep }: Props) {
  const id = useId();
  const [title, setTitle] = useState(start);
  const box = useRef<HTMLInputElement>(null);
  // At once: who goes on typing means this box.
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const empty = title.trim() === '';
  return (
    <form
      class="stack"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (!empty) void onKeep(title);
      })}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <div class="row">
        <input
          ref={box}
          id={id}
          class="input title-input"
          maxLength={60}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={empty}>
          {act}
        </button>
      </div>
    </form>
  );
}
