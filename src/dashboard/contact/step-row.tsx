import { useRef, useState } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/days';
import type { FollowUp } from '../../domain/model';
import { say } from '../../domain/say/say';
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
  const words = note || say('contact_someStep');
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
    const done = await deleteFollowUp(logs.real, id, new Date());
    doAct(say('contact_stepDeleted', { what: words }), done);
  };

  return (
    <li ref={row} class="follow-up">
      <p>
        <span class={late ? 'follow-up-when late' : due ? 'follow-up-when due' : 'follow-up-when'}>
          {late
            ? say('contact_wasDue', { when: onDue(followUp, now) })
            : sentenceStart(sayDue(followUp, now))}
        </span>
      </p>
      {note && (
        <p class="theirs" dir="auto">
          {note}
        </p>
      )}
      <div class="follow-up-acts">
        <button type="button" class="button small" data-done onClick={trusted(() => void done())}>
          <Icon name="check" size={14} /> {say('contact_done')}
          <span class="hidden-words">: {words}</span>
        </button>
        <button
          type="button"
          class="button plain small"
          aria-expanded={moving}
          onClick={trusted(() => setMoving(!moving))}
        >
          {say('contact_later')}
          <span class="hidden-words">: {words}</span>
        </button>
        <button
          type="button"
          class="button plain muted icon small"
          aria-label={say('contact_deleteStep', { what: words })}
          onClick={trusted(() => void drop())}
        >
          <Icon name="trash" size={14} />
        </button>
      </div>
      {moving && (
        <DayChips
          contactId={followUp.contactId}
          now={now}
          label={say('contact_moveTo')}
          day=""
          act={say('contact_moveThere')}
          onChoose={(day, time) => void moveTo(day, time)}
        />
      )}
    </li>
  );
}
