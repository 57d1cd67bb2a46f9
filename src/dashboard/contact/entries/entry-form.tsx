import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { trusted } from '../../../ui/trusted';
import { useDraft } from '../use-draft';
import type { EntryKind, TypedEntry } from './entry-kind';

interface Props<E> {
  /** Names the form, so that what was typed into it is not lost. */
  place: string;
  kind: EntryKind<E>;
  start: TypedEntry;
  /** Answers why it was not kept, or nothing. */
  onKeep: (typed: TypedEntry) => Promise<string>;
  onClose: () => void;
}

/** One entry being written. Enter keeps it, Esc leaves it as it was. */
export function EntryForm<E>({ place, kind, start, onKeep, onClose }: Props<E>) {
  const id = useId();
  const [draft, setDraft] = useDraft(place);
  const [touched, setTouched] = useState(false);
  const [label, setLabel] = useState(start.label);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const main = touched || draft !== '' ? draft : start.main;
  useEffect(() => input.current?.focus(), []);

  const keep = async (): Promise<void> => {
    if (main.trim() === '') return onClose();
    const why = await onKeep({ main: main.trim(), label: label.trim() });
    if (why !== '') {
      setProblem(why);
      input.current?.focus();
    } else setDraft('');
  };

  return (
    <form
      class="entry-form"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void keep();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        setDraft('');
        onClose();
      })}
    >
      <label class="hidden-words" for={id}>
        {kind.title}
      </label>
      <input
        ref={input}
        id={id}
        class="input"
        type="text"
        dir="auto"
        inputMode={kind.inputMode}
        autocomplete="off"
        maxLength={4000}
        placeholder={kind.placeholder}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        value={main}
        onInput={(event) => {
          setTouched(true);
          setDraft(event.currentTarget.value);
          setProblem('');
        }}
      />
      {kind.labels.length > 0 && (
        <>
          <label class="hidden-words" for={`${id}-label`}>
            What it is
          </label>
          <input
            id={`${id}-label`}
            class="input"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={60}
            placeholder="What it is"
            list={`${id}-labels`}
            value={label}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
          <datalist id={`${id}-labels`}>
            {kind.labels.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        </>
      )}
      <div class="row">
        <button type="submit" class="button small primary">
          Save
        </button>
        <button type="button" class="button small" onClick={trusted(onClose)}>
          Cancel
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
