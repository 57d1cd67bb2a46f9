import { PERIODS, type PeriodId } from '../../domain/measure/period';
import { trusted } from '../../ui/trusted';

interface Props {
  chosen: PeriodId;
  onChoose: (period: PeriodId) => void;
}

/** Which stretch of time is measured. */
export function PeriodChoice({ chosen, onChoose }: Props) {
  return (
    <fieldset class="row" aria-label="Time">
      {PERIODS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={id === chosen}
          onClick={trusted(() => onChoose(id))}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
