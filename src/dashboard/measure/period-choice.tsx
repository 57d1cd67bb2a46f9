import { PERIODS, type PeriodId } from '../../domain/measure/period';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';

interface Props {
  chosen: PeriodId;
  onChoose: (period: PeriodId) => void;
}

/** Which stretch of time is measured. */
export function PeriodChoice({ chosen, onChoose }: Props) {
  return (
    <fieldset class="row" aria-label={say('measure_time')}>
      {PERIODS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={id === chosen}
          onClick={trusted(() => onChoose(id))}
        >
          {say(label)}
        </button>
      ))}
    </fieldset>
  );
}
