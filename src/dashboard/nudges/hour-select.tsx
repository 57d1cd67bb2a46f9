import { onTheHour } from '../../domain/nudges/say-nudges';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface HourSelectProps {
  id: string;
  /** What it is called, where no label stands beside it. */
  label?: string;
  hour: number | null;
  /** How no hour is called; absent where there always is one. */
  none?: string;
  /** For the one who chose `none`: null. */
  onChoose: (hour: number | null) => void;
}

/** An hour of the day. */
export function HourSelect({ id, label, hour, none, onChoose }: HourSelectProps) {
  return (
    <select
      id={id}
      class="input nudges-hour"
      aria-label={label}
      value={hour === null ? '' : String(hour)}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
    >
      {none && <option value="">{none}</option>}
      {HOURS.map((each) => (
        <option key={each} value={String(each)}>
          {onTheHour(each)}
        </option>
      ))}
    </select>
  );
}
