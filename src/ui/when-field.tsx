import { useEffect, useId, useState } from 'preact/hooks';
import type { Day } from '../domain/days';
import { say } from '../domain/say/say';
import { type Clock, MAX_WHEN, type When } from '../domain/when/when';
import { dayAndTime } from './say-when';
import { trusted } from './trusted';
import { type AskWhen, useWhen } from './use-when';

/** A day that was chosen, and an hour where one was said. */
export interface ChosenWhen {
  day: Day | '';
  time: Clock | null;
}

interface Props {
  ask: AskWhen;
  now: Date;
  /** What could be written, for the empty field. */
  example?: string;
  /** What stands chosen: when something else is chosen, by a chip or a date, the words go. */
  chosen: ChosenWhen;
  /** Chooses as one types, in a form that is saved; no day: the words name none. */
  onRead?: (chosen: ChosenWhen) => void;
  /** Chooses by Enter or by a button of this name: `Move`. */
  act?: { says: string; onAct: (chosen: ChosenWhen) => void };
}

/** Words that cannot be read are told after a pause, not with every letter of a word to be. */
const PAUSE_MS = 700;

/** A time in plain words, “Tuesday after lunch”, with the real date it means before anything is kept. */
export function WhenField({ ask, now, example = say('ui_whenExample'), chosen, onRead, act }: Props) {
  const id = useId();
  const typed = useWhen(ask, (when) => onRead?.(chosenBy(when)));
  const { text, read, pending } = typed;
  const refused = useLate(read && !read.ok ? read : null);
  const offer = refused?.offer;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice takes the words away.
  useEffect(() => {
    if (!onRead || text === '' || !read) return;
    const mine = chosenBy(read);
    if (chosen.day !== mine.day || chosen.time !== mine.time) typed.type('');
  }, [chosen.day, chosen.time]);

  const doIt = (): void => {
    if (read?.ok) act?.onAct(chosenBy(read));
  };
  return (
    <div class="when-field">
      <div class="row">
        <input
          class="input"
          type="text"
          aria-label={say('ui_whenInWords')}
          aria-describedby={id}
          aria-invalid={refused !== null}
          autocomplete="off"
          placeholder={example}
          maxLength={MAX_WHEN}
          value={text}
          onInput={(event) => typed.type(event.currentTarget.value)}
          onKeyDown={trusted((event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.isComposing || text === '') return;
            // What is still being read is not kept as something else.
            if (act || pending) event.preventDefault();
            doIt();
          })}
        />
        {act && (
          <button type="button" class="button small" aria-disabled={!read?.ok} onClick={trusted(doIt)}>
            {act.says}
          </button>
        )}
      </div>
      <p id={id} class="when-means" role="status">
        {read?.ok && (
          <>
            <strong>{dayAndTime(read.day, read.time, now)}</strong>
            {read.because && <span class="quiet"> {read.because}</span>}
          </>
        )}
        {refused && <span class="problem">{refused.why}</span>}
      </p>
      {offer && (
        <button type="button" class="chip" onClick={trusted(() => typed.type(inNumbers(offer)))}>
          {dayAndTime(offer.day, offer.time, now)}
        </button>
      )}
    </div>
  );
}

function chosenBy(when: When): ChosenWhen {
  return when.ok ? { day: when.day, time: when.time } : { day: '', time: null };
}

function inNumbers({ day, time }: { day: Day; time: Clock | null }): string {
  return time === null ? day : `${day} at ${time}`;
}

function useLate<T>(value: T | null): T | null {
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    setLate(null);
    if (value === null) return;
    const timer = setTimeout(() => setLate(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === null ? null : late;
}
