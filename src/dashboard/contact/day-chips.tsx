import './day-chips.css';
import { useMemo } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/days';
import { IN_A_MONTH, QUICK_DAYS } from '../../domain/when/quick-days';
import type { Clock } from '../../domain/when/when';
import { askWhen } from '../../ui/ask-when';
import { trusted } from '../../ui/trusted';
import { type ChosenWhen, WhenField } from '../../ui/when-field';

const QUICK = [...QUICK_DAYS, IN_A_MONTH];

interface Props {
  /** Whose days the words may name: `before her birthday`. */
  contactId: string;
  now: Date;
  /** Says what the day is for: `Day of the next step`. */
  label: string;
  /** Empty: none. */
  day: Day | '';
  /** The hour that was said with it; absent: none. */
  time?: Clock | undefined;
  /** A chip for none; absent: there must be a day. */
  none?: string;
  /** Choosing is doing it: words in a row of their own are confirmed by this button. */
  act?: string;
  onChoose: (day: Day | '', time?: Clock) => void;
}

/** A day to come by one click, in plain words or by date. */
export function DayChips({ contactId, now, label, day, time, none, act, onChoose }: Props) {
  const today = dayOf(now);
  const ask = useMemo(() => askWhen({ contactId }), [contactId]);
  const choose = (chosen: ChosenWhen): void => onChoose(chosen.day, chosen.time ?? undefined);
  return (
    <fieldset class="row day-chips" aria-label={label}>
      {none && (
        <button type="button" class="chip" aria-pressed={day === ''} onClick={trusted(() => onChoose(''))}>
          {none}
        </button>
      )}
      {QUICK.map(({ says, on }) => (
        <button
          key={says}
          type="button"
          class="chip"
          aria-pressed={day === on(today) && !time}
          onClick={trusted(() => onChoose(on(today)))}
        >
          {says}
        </button>
      ))}
      <label>
        <span class="hidden-words">{label}</span>
        <input
          class="input day-input"
          type="date"
          min={today}
          value={day}
          onInput={({ currentTarget: { value: typed } }) => {
            // A year being typed passes by many years gone.
            if (typed >= today || (typed === '' && none)) onChoose(typed);
          }}
        />
      </label>
      <WhenField
        ask={ask}
        now={now}
        chosen={{ day, time: time ?? null }}
        {...(act ? { act: { says: act, onAct: choose } } : { onRead: choose })}
      />
    </fieldset>
  );
}
