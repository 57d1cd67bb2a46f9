import type { Day } from '../domain/days';

interface Props {
  /** Null: no meeting was agreed. */
  day: Day | null;
  /** The day that stands there once it is ticked. */
  proposed: Day;
  onDay: (day: Day | null) => void;
}

/** Whether they agreed to meet, and on which day. */
export function Meeting({ day, proposed, onDay }: Props) {
  return (
    <div class="row">
      <label class="row">
        <input
          type="checkbox"
          checked={day !== null}
          onChange={({ currentTarget: { checked } }) => onDay(checked ? proposed : null)}
        />
        <span>A meeting was agreed</span>
      </label>
      {day !== null && (
        <label class="row">
          <span class="quiet">on</span>
          <span class="hidden-words">Day of the meeting</span>
          <input
            class="input day-input"
            type="date"
            value={day}
            onInput={({ currentTarget: { value } }) => value && onDay(value)}
          />
        </label>
      )}
    </div>
  );
}
