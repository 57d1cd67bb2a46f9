import { useRef, useState } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/days';
import type { FollowUp } from '../../domain/model';
import { deleteFollowUp } from '../../log/by-hand';
import { dueMoment } from '../../log/due';
import { completeFollowUp, restoreFollowUp, snoozeFollowUp } from '../../log/follow-ups';
import type { Kept } from '../../log/outcome';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { logs, tellChanged } from '../../ui/logs';
import { onDate, sayDate } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import { DayChips } from './day-chips';

/** An open next step: done, moved to another day, or dropped. */
export function StepRow({ followUp, now }: { followUp: FollowUp; now: Date }) {
  const [moving, setMoving] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { id, note } = followUp;
  const words = note || 'next step';
  const due = new Date(followUp.due) <= now;
  const late = dayOf(new Date(followUp.due)) < dayOf(now);

  const told = (says: string, kept: Kept<FollowUp>): void => {
    tellChanged();
    if (kept.ok) {
      setMoving(false);
      offerUndo(says, backTo(kept.value), [kept.value.contactId]);
    } else sayProblem(kept.failure.says);
  };
  const done = async (): Promise<void> => {
    focusNeighbour(row.current, '[data-done]');
    told(`Done: ${words}.`, await completeFollowUp(logs.real, id, new Date()));
  };
  const move = async (day: Day | ''): Promise<void> => {
    if (day === '') return;
    const { nudgeHour } = await readSettings(logs.real);
    const moment = dueMoment(day, nudgeHour, new Date());
    if (!moment.ok) return sayProblem(moment.why);
    const kept = await snoozeFollowUp(logs.real, id, moment.due, new Date());
    told(`Moved to ${sayDate(moment.due.toISOString(), new Date())}: ${words}.`, kept);
  };
  const drop = async (): Promise<void> => {
    focusNeighbour(row.current, '[data-done]');
    doAct(`Deleted the next step “${words}”.`, await deleteFollowUp(logs.real, id, new Date()));
  };

  return (
    <li ref={row} class="follow-up">
      <p>
        <span class={late ? 'follow-up-when late' : due ? 'follow-up-when due' : 'follow-up-when'}>
          {late ? `Was due ${onDate(followUp.due, now)}` : sayDate(followUp.due, now)}
        </span>
      </p>
      {note && (
        <p class="theirs" dir="auto">
          {note}
        </p>
      )}
      <div class="follow-up-acts">
        <button type="button" class="button small" data-done onClick={trusted(() => void done())}>
          <Icon name="check" size={14} /> Done
          <span class="hidden-words">: {words}</span>
        </button>
        <button
          type="button"
          class="button plain small"
          aria-expanded={moving}
          onClick={trusted(() => setMoving(!moving))}
        >
          Later<span class="hidden-words">: {words}</span>
        </button>
        <button
          type="button"
          class="button plain muted icon small"
          aria-label={`Delete the next step: ${words}`}
          onClick={trusted(() => void drop())}
        >
          <Icon name="trash" size={14} />
        </button>
      </div>
      {moving && <DayChips label="Move to" today={dayOf(now)} day="" onChoose={(day) => void move(day)} />}
    </li>
  );
}

/** The way back of a step that was done or moved, and forth again. */
function backTo(before: FollowUp): () => Promise<unknown> {
  return async () => {
    const after = await logs.real.followUps.get(before.id);
    const kept = await restoreFollowUp(logs.real, before, new Date());
    tellChanged();
    if (kept.ok) return after ? backTo(after) : null;
    sayProblem(kept.failure.says);
    return false;
  };
}
