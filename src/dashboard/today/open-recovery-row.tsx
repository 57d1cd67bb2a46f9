import { useRef } from 'preact/hooks';
import { clockTo, openFor } from '../../domain/recovery/clock';
import { proposeRecoveryStep } from '../../domain/recovery/propose';
import { complaintWords } from '../../domain/recovery/recovery';
import { recoveryStep } from '../../domain/recovery/steps';
import { say, sayParts } from '../../domain/say/say';
import type { UnplannedRecovery } from '../../log/unplanned-recoveries';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { onDay } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { planStep } from '../contact/recovery/plan-step';

/** An open complaint with nothing planned: whose, for how long, what is next, and the way to plan that or close it. */
export function OpenRecoveryRow({ contactId, name, recovery, now }: UnplannedRecovery & { now: Date }) {
  const row = useRef<HTMLLIElement>(null);
  const proposed = proposeRecoveryStep(recovery, now, { replying: false });
  const page = `#contact/${contactId}`;
  const words = complaintWords(recovery);
  const over = recovery.next === null;
  const plan = async (): Promise<void> => {
    try {
      if (await planStep(contactId, proposed)) focusNeighbour(row.current, '[data-row]');
    } catch (error) {
      console.error(error);
      sayProblem(say('today_notWorked'));
    }
  };
  return (
    <li ref={row} class="follow-up open-recovery">
      <div class="follow-up-what">
        <p>
          <bdi class="person">{name}</bdi>{' '}
          <span class="follow-up-when">{say('today_openFor', { time: openFor(recovery.since, now) })}</span>
        </p>
        {words && (
          <p class="follow-up-note theirs today-post" dir="auto">
            {words}
          </p>
        )}
        <NextStep recovery={recovery} now={now} />
      </div>
      <div class="follow-up-acts">
        {over && (
          <a class="button small" href={page}>
            {say('today_closeOnPage')}
            <span class="hidden-words">: {name}</span>
          </a>
        )}
        <button
          type="button"
          class={over ? 'button plain small' : 'button small'}
          title={proposed.why}
          data-row={`recovery ${contactId}`}
          onClick={trusted(() => void plan())}
        >
          <Icon name="calendar" size={14} /> {say('today_remindMe', { day: onDay(proposed.day, now) })}
          <span class="hidden-words">: {say('today_remindMeOf', { note: proposed.note, name })}</span>
        </button>
        {!over && (
          <a class="button plain small" href={page}>
            {sayParts('today_contactPage', {
              of: <span class="hidden-words">{say('today_ofPerson', { name })}</span>,
            })}
          </a>
        )}
      </div>
    </li>
  );
}

function NextStep({ recovery, now }: Pick<UnplannedRecovery, 'recovery'> & { now: Date }) {
  const { next, steps, unsure } = recovery;
  if (next === null) {
    return <p class="today-next">{say('today_complaintOver')}</p>;
  }
  const by = steps.find(({ id }) => id === next)?.by;
  const clock = by ? clockTo(by, now) : null;
  return (
    <p class="today-next">
      {say('today_next', { step: recoveryStep(next).todo })}
      {clock && (
        <>
          {' · '}
          <span class={clock.late ? 'follow-up-when late' : 'follow-up-when'}>{clock.says}</span>
        </>
      )}
      {unsure && <span class="quiet"> · {say('today_replyUnsure')}</span>}
    </p>
  );
}
