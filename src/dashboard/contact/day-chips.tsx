import './day-chips.css';
import { addDays, type Day } from '../../domain/days';
import { trusted } from '../../ui/trusted';

const QUICK = [
  { label: 'Tomorrow', days: 1 },
  { label: 'In 3 days', days: 3 },
  { label: 'Next week', days: 7 },
  { label: 'In a month', days: 30 },
] as const;

interface Props {
  /** Says what the day is for: `Day of the next step`. */
  label: string;
  today: Day;
  /** Empty: none. */
  day: Day | '';
  /** A chip for none; absent: there must be a day. */
  none?: string;
  onChoose: (day: Day | '') => void;
}

/** A day to come by one click or by date. */
export function DayChips({ label, today, day, none, onChoose }: Props) {
  return (
    <fieldset class="row day-chips" aria-label={label}>
      {none && (
        <button type="button" class="chip" aria-pressed={day === ''} onClick={trusted(() => onChoose(''))}>
          {none}
        </button>
      )}
      {QUICK.map(({ label: words, days }) => (
        <button
          key={words}
          type="button"
          class="chip"
          aria-pressed={day === addDays(today, days)}
          onClick={trusted(() => onChoose(addDays(today, days)))}
        >
          {words}
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
    </fieldset>
  );
}
