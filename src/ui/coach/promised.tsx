import { useEffect } from 'preact/hooks';
import { promiseStep } from '../../domain/promise/promise-step';
import { say } from '../../domain/say/say';
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
      <ul class="stack" aria-label={say('coach_promised')}>
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
  const act = (says: string, as: PromiseState, ...looks: string[]) => (
    <button
      type="button"
      class={['button', ...looks, 'small'].join(' ')}
      onClick={trusted((event: MouseEvent) => {
        toLine(event);
        void coach.promisesSent.settle(one, as);
      })}
    >
      {says}
      <span class="hidden-words">{say('coach_ofWords', { words })}</span>
    </button>
  );
  return (
    <PromiseLine says={one.asked ? 'coach_youPromised' : 'coach_youPromise'} words={words}>
      {one.as === 'waiting' && (
        <>
          {act(say('coach_remindMe', { when: onDayAt(day, time, now) }), 'kept')}
          {act(say('coach_noFollowUp'), 'let-go', 'plain', 'muted')}
        </>
      )}
      {one.as === 'kept' && (
        <>
          <span class="quiet">{say('coach_reminds', { when: onDayAt(day, time, now) })}</span>
          {act(say('coach_undo'), one.asked ? 'waiting' : 'let-go', 'plain')}
        </>
      )}
      {one.as === 'let-go' && (
        <>
          <span class="quiet">{say('coach_nothingPlanned')}</span>
          {act(say('coach_undo'), one.asked ? 'waiting' : 'kept', 'plain')}
        </>
      )}
    </PromiseLine>
  );
}
