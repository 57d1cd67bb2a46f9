import type { CoachView } from '../../domain/coach-view';
import { clockTo, openFor } from '../../domain/recovery/clock';
import { recoveryStep } from '../../domain/recovery/steps';
import { Icon } from '../icon';
import { onDate } from '../say-when';

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
        {here ? 'This complaint has' : 'A complaint of theirs has'} been open for {openFor(since, now)}
        {!here && `, since ${onDate(since, now).replace(/^on /, '')}`}.{' '}
        {next === null ? (
          'All steps are taken; close it on their contact page once they are content.'
        ) : (
          <>
            Next: {recoveryStep(next).todo}
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
