import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { addDays, dayOf } from '../domain/days';
import type { ListedFollowUp, OwnerOfLog } from '../domain/inbox';
import { focusNeighbour } from './focus-neighbour';
import { Icon } from './icon';
import { safeLink } from './safe-link';
import { onDate, sayDate } from './say-when';
import { trusted } from './trusted';
import { sayProblem } from './undo';

interface Props {
  line: ListedFollowUp;
  /** Whose log it is kept in. */
  log: OwnerOfLog;
  now: Date;
}

/** A follow-up: who, when, what; done, later, and the post it goes back to. */
export function FollowUpRow({ line, log, now }: Props) {
  const later = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { followUp } = line;
  const name = line.contact?.name ?? 'someone no longer in your contacts';
  const due = new Date(followUp.due) <= now;
  const late = dayOf(new Date(followUp.due)) < dayOf(now);
  const link = safeLink(line.permalink);

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
    <li ref={row} class="follow-up">
      <div class="follow-up-what">
        <p>
          <bdi class="person">{name}</bdi>{' '}
          <span class={late ? 'follow-up-when late' : due ? 'follow-up-when due' : 'follow-up-when'}>
            {late ? `was due ${onDate(followUp.due, now)}` : sayDate(followUp.due, now)}
          </span>
        </p>
        {followUp.note && (
          <p class="follow-up-note" dir="auto">
            {followUp.note}
          </p>
        )}
      </div>
      <div class="follow-up-acts">
        <button
          type="button"
          class="button small"
          data-row={followUp.id}
          onClick={trusted(() => void done())}
        >
          <Icon name="check" size={14} /> Done
          <span class="hidden-words">: {name}</span>
        </button>
        <button
          type="button"
          class="button plain small"
          aria-expanded={later.value}
          onClick={trusted(() => {
            later.value = !later.value;
          })}
        >
          Later<span class="hidden-words">: {name}</span>
        </button>
        {link && (
          <a class="button plain small" href={link} target="_blank" rel="noopener noreferrer">
            Open the post<span class="hidden-words"> of {name}</span>
          </a>
        )}
      </div>
      {later.value && <Later today={dayOf(now)} onChoose={(day) => void snooze(day)} />}
    </li>
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
