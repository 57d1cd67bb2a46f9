import type { CoachView } from '../../domain/coach-view';
import { clockTo, openFor } from '../../domain/recovery/clock';
import { recoveryStep } from '../../domain/recovery/steps';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { sayDate } from '../say-when';

/** An open complaint of the author's: how long, and what it asks for next. */
export function ComplaintNote({ view, now }: { view: CoachView; now: Date }) {
  const { recovery } = view;
  if (!recovery) return null;
  const { since, here, next, by } = recovery;
  const clock = by && clockTo(by, now);
  return (
    <p class="coach-complaint">
      <Icon name={here ? 'clock' : 'warning'} size={14} />
      <span>
        {here
          ? say('coach_complaintHere', { stretch: openFor(since, now) })
          : say('coach_complaintTheirs', { stretch: openFor(since, now), date: sayDate(since, now) })}{' '}
        {next === null ? (
          say('coach_complaintSteps')
        ) : (
          <>
            {say('coach_complaintNext', { todo: recoveryStep(next).todo })}
            {clock && (
              <>
                {' · '}
                <span class={clock.late ? 'late' : ''}>{clock.says}</span>
              </>
            )}
          </>
        )}
      </span>
    </p>
  );
}
