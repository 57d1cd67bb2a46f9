import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { addDays, dayOf } from '../domain/days';
import type { ListedFollowUp, OwnerOfLog } from '../domain/inbox';
import { focusNeighbour } from './focus-neighbour';
import { FollowUpFace, nameOf } from './follow-up-face';
import { trusted } from './trusted';
import { sayProblem } from './undo';

interface Props {
  line: ListedFollowUp;
  /** Whose log it is kept in. */
  log: OwnerOfLog;
  now: Date;
}

/** A follow-up that can be finished, moved and gone back from. */
export function FollowUpRow({ line, log, now }: Props) {
  const later = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { followUp } = line;
  const name = nameOf(line);

  const act = async (work: (acts: typeof import('./follow-up-acts')) => Promise<boolean>): Promise<void> => {
    try {
      if (!(await work(await import('./follow-up-acts')))) return;
    } catch (error) {
      console.error(error);
      return sayProblem('That did not work, and nothing was changed. Reload the page and try again.');
    }
    later.value = false;
    focusNeighbour(row.current, '[data-row]');
  };
  const done = () => act(({ finish }) => finish(log, followUp.id, name));
  const snooze = (day: string) => act(({ postpone }) => postpone(log, followUp.id, day, name));

  return (
    <FollowUpFace
      line={line}
      now={now}
      row={row}
      choosing={later.value}
      onDone={() => void done()}
      onLater={() => {
        later.value = !later.value;
      }}
    >
      {later.value && <Later today={dayOf(now)} onChoose={(day) => void snooze(day)} />}
    </FollowUpFace>
  );
}

function Later({ today, onChoose }: { today: string; onChoose: (day: string) => void }) {
  const day = useSignal('');
  return (
    <form
      class="follow-up-later"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (day.value) onChoose(day.value);
      })}
    >
      <button type="button" class="chip" onClick={trusted(() => onChoose(addDays(today, 1)))}>
        Tomorrow
      </button>
      <button type="button" class="chip" onClick={trusted(() => onChoose(addDays(today, 3)))}>
        In 3 days
      </button>
      <button type="button" class="chip" onClick={trusted(() => onChoose(addDays(today, 7)))}>
        Next week
      </button>
      <span class="row">
        <label>
          <span class="hidden-words">Another day</span>
          <input
            class="input"
            type="date"
            min={today}
            value={day.value}
            onInput={(event) => {
              day.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button small" aria-disabled={day.value === ''}>
          Move
        </button>
      </span>
    </form>
  );
}
