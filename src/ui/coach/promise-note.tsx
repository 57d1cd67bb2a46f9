import { whyThatDay } from '../../domain/promise/promise-step';
import { Icon } from '../icon';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

/** What the draft promises: kept by the next step, or offered to be. */
export function PromiseNote({ coach, now }: { coach: CoachState; now: Date }) {
  const found = coach.promising.found.value;
  if (!found) return null;
  const step = coach.nextStep.value;
  const { day, time } = coach.promising.stepFor(found, now);
  const taken = step.on && step.words === found.words && step.day === day && step.time === time;
  return (
    <div class="coach-promise">
      <Icon name="bulb" />
      <div class="stack">
        <p>
          You promise:{' '}
          <mark>
            <bdi>{found.words}</bdi>
          </mark>
        </p>
        <div class="row">
          {taken ? (
            <span class="quiet">{whyThatDay(found)}</span>
          ) : (
            <button type="button" class="button small" onClick={trusted(() => coach.promising.take(now))}>
              Follow up {onDayAt(day, time, now)}
            </button>
          )}
          <button
            type="button"
            class="button plain muted small"
            onClick={trusted(() => coach.promising.decline())}
          >
            Not a promise
          </button>
        </div>
      </div>
    </div>
  );
}
