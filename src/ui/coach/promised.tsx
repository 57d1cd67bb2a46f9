import { useEffect } from 'preact/hooks';
import { promiseStep } from '../../domain/promise/promise-step';
import { Icon } from '../icon';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import type { PromiseState } from './port';
import { PromiseLine, toLine } from './promise-line';
import type { SentPromise } from './promises-sent';

/**
 * What the reply promises beside its next step: what was kept with it, and, once it went out, what nobody settled, to
 * be kept or let go.
 */
export function Promised({ coach, sent, now }: { coach: CoachState; sent: boolean; now: Date }) {
  useEffect(() => {
    if (sent) void coach.promisesSent.lookAtSent();
  }, [sent, coach]);
  const list = coach.promisesSent.list.value;
  if (list.length === 0) return null;
  return (
    <div class="coach-promise">
      <Icon name="bulb" />
      <ul class="stack" aria-label="What you promised">
        {list.map((one) => (
          <One key={one.promise.words} coach={coach} one={one} now={now} />
        ))}
      </ul>
    </div>
  );
}

function One({ coach, one, now }: { coach: CoachState; one: SentPromise; now: Date }) {
  const { words } = one.promise;
  const { day, time } = promiseStep(one.promise, now);
  const act = (says: string, as: PromiseState, look = 'plain ') => (
    <button
      type="button"
      class={`button ${look}small`}
      onClick={trusted((event: MouseEvent) => {
        toLine(event);
        void coach.promisesSent.settle(one, as);
      })}
    >
      {says}
      <span class="hidden-words">: {words}</span>
    </button>
  );
  return (
    <PromiseLine says={one.asked ? 'You promised' : 'You promise'} words={words}>
      {one.as === 'waiting' && (
        <>
          {act(`Remind me ${onDayAt(day, time, now)}`, 'kept', '')}
          {act('No follow-up', 'let-go', 'plain muted ')}
        </>
      )}
      {one.as === 'kept' && (
        <>
          <span class="quiet">Rapport reminds you {onDayAt(day, time, now)}.</span>
          {act('Undo', one.asked ? 'waiting' : 'let-go')}
        </>
      )}
      {one.as === 'let-go' && (
        <>
          <span class="quiet">Nothing is planned for it.</span>
          {act('Undo', one.asked ? 'waiting' : 'kept')}
        </>
      )}
    </PromiseLine>
  );
}
