import type { FoundPromise } from '../../domain/promise/promise';
import { whyThatDay } from '../../domain/promise/promise-step';
import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../icon';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { PromiseLine, toLine } from './promise-line';
import type { OtherPromise } from './promising';
import { UndoLine } from './undo-line';

/** What the draft promises: the first one kept by the next step or offered to be, others by follow-ups of their own. */
export function PromiseNote({ coach, now }: { coach: CoachState; now: Date }) {
  const { found, others, declined } = coach.promising;
  if (!found.value && others.value.length === 0 && !declined.value) return null;
  return (
    <div class="coach-promise">
      <Icon name="bulb" />
      <ul class="stack" tabIndex={-1} aria-label={say('coach_promises')}>
        {found.value && <First coach={coach} found={found.value} now={now} />}
        {others.value.map((other) => (
          <Other key={other.promise.words} coach={coach} other={other} first={!found.value} now={now} />
        ))}
        {declined.value && <Declined coach={coach} promise={declined.value} />}
      </ul>
    </div>
  );
}

function First({ coach, found, now }: { coach: CoachState; found: FoundPromise; now: Date }) {
  const step = coach.nextStep.value;
  const { day, time } = coach.promising.stepFor(found, now);
  const taken = step.on && step.words === found.words && step.day === day && step.time === time;
  return (
    <PromiseLine says={'coach_youPromise'} words={found.words}>
      {taken ? (
        <span class="quiet">{whyThatDay(found)}</span>
      ) : (
        <button
          type="button"
          class="button small"
          onClick={trusted((event: MouseEvent) => {
            toLine(event);
            coach.promising.take(now);
          })}
        >
          {say('coach_followUp', { when: onDayAt(day, time, now) })}
          <span class="hidden-words">{say('coach_ofWords', { words: found.words })}</span>
        </button>
      )}
      <NoPromise coach={coach} promise={found} />
    </PromiseLine>
  );
}

interface OtherProps {
  coach: CoachState;
  other: OtherPromise;
  /** No other promise stands above. */
  first: boolean;
  now: Date;
}

function Other({ coach, other: { promise, kept }, first, now }: OtherProps) {
  const { day, time } = coach.promising.stepFor(promise, now);
  return (
    <PromiseLine says={first ? 'coach_youPromise' : 'coach_andPromise'} words={promise.words}>
      <button
        type="button"
        class="button small"
        aria-pressed={kept}
        onClick={trusted(() => coach.promising.keep(promise, !kept))}
      >
        {kept && <Icon name="check" size={14} />}
        {say('coach_followUp', { when: onDayAt(day, time, now) })}
        <span class="hidden-words">{say('coach_ofWords', { words: promise.words })}</span>
      </button>
      {!kept && <NoPromise coach={coach} promise={promise} />}
    </PromiseLine>
  );
}

function NoPromise({ coach, promise }: { coach: CoachState; promise: FoundPromise }) {
  return (
    <button
      type="button"
      class="button plain muted small"
      onClick={trusted(() => coach.promising.decline(promise))}
    >
      {say('coach_noPromise')}
      <span class="hidden-words">{say('coach_ofWords', { words: promise.words })}</span>
    </button>
  );
}

function Declined({ coach, promise }: { coach: CoachState; promise: FoundPromise }) {
  return (
    <li class="row quiet">
      <UndoLine of={promise} onUndo={() => coach.promising.decline(promise, true)}>
        <span>
          {sayParts('coach_notAPromise', {
            words: <bdi>{say('reasons_quote', { words: promise.words })}</bdi>,
          })}
        </span>
      </UndoLine>
    </li>
  );
}
