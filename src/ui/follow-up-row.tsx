import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { addDays, dayOf } from '../domain/days';
import type { LogDatabase } from '../log/database';
import { dueMoment } from '../log/due';
import { completeFollowUp, type FollowUpLine, restoreFollowUp, snoozeFollowUp } from '../log/follow-ups';
import { focusNeighbour } from './focus-neighbour';
import { Icon } from './icon';
import { logs, tellChanged } from './logs';
import { safeLink } from './safe-link';
import { onDate, sayDate } from './say-when';
import { trusted } from './trusted';
import { offerUndo, sayProblem } from './undo';

/** A follow-up: who, when, what; done, later, and the post it goes back to. */
export function FollowUpRow({ line, log, now }: { line: FollowUpLine; log: LogDatabase; now: Date }) {
  const later = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { followUp } = line;
  const name = line.contact?.name ?? 'someone no longer in your contacts';
  const due = new Date(followUp.due) <= now;
  const late = dayOf(new Date(followUp.due)) < dayOf(now);
  const link = safeLink(line.permalink);

  const done = async (): Promise<void> => {
    const kept = await completeFollowUp(log, followUp.id, new Date());
    tellChanged();
    if (!kept.ok) return sayProblem(kept.failure.says);
    focusNeighbour(row.current, '[data-row]');
    offerUndo(`Done: ${name}.`, () => takeBack(log, kept.value));
  };
  const snooze = async (day: string): Promise<void> => {
    // Only now: its checks would hold up the popup's first list.
    const { readSettings } = await import('../log/settings');
    const { nudgeHour } = await readSettings(logs.real);
    const moment = dueMoment(day, nudgeHour, new Date());
    if (!moment.ok) return sayProblem(moment.why);
    const kept = await snoozeFollowUp(log, followUp.id, moment.due, new Date());
    tellChanged();
    if (!kept.ok) return sayProblem(kept.failure.says);
    later.value = false;
    focusNeighbour(row.current, '[data-row]');
    offerUndo(`${name}: moved to ${sayDate(moment.due.toISOString(), new Date())}.`, () =>
      takeBack(log, kept.value),
    );
  };

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

async function takeBack(log: LogDatabase, before: FollowUpLine['followUp']): Promise<void> {
  const kept = await restoreFollowUp(log, before, new Date());
  tellChanged();
  if (!kept.ok) sayProblem(kept.failure.says);
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
