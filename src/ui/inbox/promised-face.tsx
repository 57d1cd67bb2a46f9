import { promiseStep } from '../../domain/promise/promise-step';
import type { WaitingPromise } from '../../domain/promise/waiting';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';

interface Props {
  promise: WaitingPromise;
  now: Date;
  onKeep?: () => void;
  onLetGo?: () => void;
}

/** How a promise in a reply that went out looks in a list: whom, the words, and the day it would be kept on. */
export function PromisedFace({ promise, now, onKeep, onLetGo }: Props) {
  const { key, name, words } = promise;
  const { day, time } = promiseStep(promise, now);
  return (
    <li class="follow-up">
      <p>
        <bdi class="person">{name}</bdi>
      </p>
      <p class="follow-up-note" dir="auto">
        “<mark>{words}</mark>”
      </p>
      <div class="follow-up-acts">
        <button
          type="button"
          class="button small"
          data-row={`promise ${key}`}
          onClick={trusted(() => onKeep?.())}
        >
          Remind me {onDayAt(day, time, now)}
          <span class="hidden-words">: promised to {name}</span>
        </button>
        <button type="button" class="button plain small" onClick={trusted(() => onLetGo?.())}>
          No follow-up<span class="hidden-words">: promised to {name}</span>
        </button>
      </div>
    </li>
  );
}
