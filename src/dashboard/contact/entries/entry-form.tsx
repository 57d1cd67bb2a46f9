import './entries.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../../domain/say/say';
import { FormActs, SmallForm } from '../small-form';
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
  const [main, setMain] = useDraft(place, start.main);
  const [label, setLabel] = useState(start.label);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const close = (): void => {
    setMain('');
    onClose();
  };
  const keep = async (): Promise<void> => {
    if (main.trim() === '') return close();
    const why = await onKeep({ main: main.trim(), label: label.trim() });
    if (why !== '') {
      setProblem(why);
      input.current?.focus();
    } else setMain('');
  };

  return (
    <SmallForm class="entry-form" onSave={keep} onClose={close}>
      <label class="hidden-words" for={id}>
        {say(kind.title)}
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
          setMain(event.currentTarget.value);
          setProblem('');
        }}
      />
      {kind.labels.length > 0 && (
        <>
          <label class="hidden-words" for={`${id}-label`}>
            {say('contact_whatItIs')}
          </label>
          <input
            id={`${id}-label`}
            class="input"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={60}
            placeholder={say('contact_whatItIs')}
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
      <FormActs onCancel={close} />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </SmallForm>
  );
}
