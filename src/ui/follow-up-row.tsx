import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { addDays, dayOf } from '../domain/days';
import type { ListedFollowUp, OwnerOfLog } from '../domain/inbox';
import { askWhen } from './ask-when';
import { focusNeighbour } from './focus-neighbour';
import { FollowUpFace, nameOf } from './follow-up-face';
import { trusted } from './trusted';
import { sayProblem } from './undo';
import { WhenField } from './when-field';

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
  const snooze = (to: { day: string; time?: string | undefined }) =>
    act(({ postpone }) => postpone(log, followUp.id, to, name));

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
      {later.value && <Later followUpId={followUp.id} now={now} onChoose={(to) => void snooze(to)} />}
    </FollowUpFace>
  );
}

interface LaterProps {
  followUpId: string;
  now: Date;
  onChoose: (to: { day: string; time?: string | undefined }) => void;
}

function Later({ followUpId, now, onChoose }: LaterProps) {
  const day = useSignal('');
  const today = dayOf(now);
  const ask = useMemo(() => askWhen({ followUpId }), [followUpId]);
  return (
    <form
      class="follow-up-later"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (day.value) onChoose({ day: day.value });
      })}
    >
      {QUICK.map(({ label, days }) => (
        <button
          key={label}
          type="button"
          class="chip"
          onClick={trusted(() => onChoose({ day: addDays(today, days) }))}
        >
          {label}
        </button>
      ))}
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
      <WhenField
        ask={ask}
        now={now}
        chosen={{ day: '', time: null }}
        act={{
          says: 'Move there',
          onAct: ({ day: on, time }) => onChoose({ day: on, time: time ?? undefined }),
        }}
      />
    </form>
  );
}

const QUICK = [
  { label: 'Tomorrow', days: 1 },
  { label: 'In 3 days', days: 3 },
  { label: 'Next week', days: 7 },
] as const;
