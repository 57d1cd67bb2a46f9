import { useRef, useState } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/days';
import type { FollowUp } from '../../domain/model';
import type { Clock } from '../../domain/when/when';
import { deleteFollowUp } from '../../log/by-hand';
import { doAct } from '../../ui/do-act';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { finish, move } from '../../ui/follow-up-acts';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { onDue, sayDue, sentenceStart } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { DayChips } from './day-chips';

/** An open next step: done, moved to another day, or dropped. */
export function StepRow({ followUp, now }: { followUp: FollowUp; now: Date }) {
  const [moving, setMoving] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { id, note } = followUp;
  const words = note || 'next step';
  const due = new Date(followUp.due) <= now;
  const late = dayOf(new Date(followUp.due)) < dayOf(now);

  const done = async (): Promise<void> => {
    focusNeighbour(row.current, '[data-done]');
    await finish('real', [id], words);
  };
  const moveTo = async (day: Day | '', time?: Clock): Promise<void> => {
    if (day !== '' && (await move('real', [id], { day, time }, words))) setMoving(false);
  };
  const drop = async (): Promise<void> => {
    focusNeighbour(row.current, '[data-done]');
    doAct(`Deleted the next step “${words}”.`, await deleteFollowUp(logs.real, id, new Date()));
  };

  return (
    <li ref={row} class="follow-up">
      <p>
        <span class={late ? 'follow-up-when late' : due ? 'follow-up-when due' : 'follow-up-when'}>
          {late ? `Was due ${onDue(followUp, now)}` : sentenceStart(sayDue(followUp, now))}
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
      {moving && (
        <DayChips
          contactId={followUp.contactId}
          now={now}
          label="Move to"
          day=""
          act="Move there"
          onChoose={(day, time) => void moveTo(day, time)}
        />
      )}
    </li>
  );
}
