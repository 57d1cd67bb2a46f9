import { useId, useState } from 'preact/hooks';
import type { FilterKind, FilterValue } from '../../../domain/contact-filters';
import { say, sayParts } from '../../../domain/say/say';

/** As the model allows. */
const MOST = 3650;
const STANDARD = 30;

interface Props {
  kind: FilterKind;
  value: FilterValue | undefined;
  onSet: (value: number | null) => void;
}

/** A filter with a number of days. */
export function DaysFilter({ kind, value, onSet }: Props) {
  const id = useId();
  const on = typeof value === 'number';
  const [typed, setTyped] = useState(String(on ? value : (kind.standard ?? STANDARD)));
  const days = Number(typed);
  const wrong = !Number.isInteger(days) || days < 1 || days > MOST;
  return (
    <div class="filter-line">
      <input
        type="checkbox"
        id={id}
        checked={on}
        onChange={(event) => onSet(event.currentTarget.checked && !wrong ? days : null)}
      />
      <label class="filter-label" for={id}>
        {kind.label}
      </label>
      <label class="filter-days" for={`${id}-days`}>
        <span class="hidden-words">{say('contacts_filterDays', { filter: kind.label })}</span>
        {sayParts('contacts_daysBox', {
          box: (
            <input
              class="input"
              id={`${id}-days`}
              type="number"
              min={1}
              max={MOST}
              value={typed}
              aria-invalid={wrong}
              onInput={(event) => {
                const now = event.currentTarget.value;
                setTyped(now);
                const count = Number(now);
                if (Number.isInteger(count) && count >= 1 && count <= MOST) onSet(count);
              }}
            />
          ),
        })}
      </label>
    </div>
  );
}
