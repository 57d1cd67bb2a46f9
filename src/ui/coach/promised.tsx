import { useEffect } from 'preact/hooks';
import { promiseStep } from '../../domain/promise/promise-step';
import { Icon } from '../icon';
import { onDate, onDayAt } from '../say-when';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

/** After a reply was seen to go out: what it promises beyond what was planned, to be kept or let go. */
export function Promised({ coach, sent, now }: { coach: CoachState; sent: boolean; now: Date }) {
  const { waiting, settledAs } = coach.promising;
  useEffect(() => {
    if (sent) void coach.promising.lookAtSent();
  }, [sent, coach]);
  const promise = waiting.value;
  if (!promise) return null;
  const done = settledAs.value;
  if (done) {
    return (
      <p class="quiet">
        {done.due
          ? `Your promise: Rapport reminds you ${onDate(done.due, now)}.`
          : 'Nothing is planned for it.'}
      </p>
    );
  }
  const { day, time } = promiseStep(promise, now);
  return (
    <div class="coach-promise">
      <Icon name="bulb" />
      <div class="stack">
        <p>
          You promised:{' '}
          <mark>
            <bdi>{promise.words}</bdi>
          </mark>
        </p>
        <div class="row">
          <button
            type="button"
            class="button small"
            onClick={trusted((event: MouseEvent) => {
              // The button leaves with the question: the focus stays with the outcome.
              if (event.currentTarget instanceof Element)
                event.currentTarget.closest<HTMLElement>('[data-outcome]')?.focus();
              void coach.promising.settle(true);
            })}
          >
            Remind me {onDayAt(day, time, now)}
          </button>
          <button
            type="button"
            class="button plain muted small"
            onClick={trusted((event: MouseEvent) => {
              if (event.currentTarget instanceof Element)
                event.currentTarget.closest<HTMLElement>('[data-outcome]')?.focus();
              void coach.promising.settle(false);
            })}
          >
            No follow-up
          </button>
        </div>
      </div>
    </div>
  );
}
