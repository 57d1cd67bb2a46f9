import { trusted } from '../../ui/trusted';
import { dayChoices } from './rhythm-choices';

interface SelectProps {
  label: string;
  days: number;
  onChoose: (days: number) => void;
}

/** How often, in days. */
export function RhythmSelect({ label, days, onChoose }: SelectProps) {
  return (
    <select
      class="input tag-rhythm-days"
      aria-label={label}
      value={String(days)}
      onChange={trusted((event: Event) => {
        if (event.target instanceof HTMLSelectElement) onChoose(Number(event.target.value));
      })}
    >
      {dayChoices(days).map(({ value, says }) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
    </select>
  );
}
