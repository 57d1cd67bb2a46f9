import type { Day } from '../domain/days';
import { say } from '../domain/say/say';

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
        <span>{say('ui_meetingAgreed')}</span>
      </label>
      {day !== null && (
        <label class="row">
          <span class="quiet">{say('ui_meetingOn')}</span>
          <span class="hidden-words">{say('ui_meetingDay')}</span>
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
