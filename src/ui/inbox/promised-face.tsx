import type { Ref } from 'preact';
import { promiseStep } from '../../domain/promise/promise-step';
import type { WaitingPromise } from '../../domain/promise/waiting';
import { say, sayParts } from '../../domain/say/say';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';

interface Props {
  promise: WaitingPromise;
  now: Date;
  row?: Ref<HTMLLIElement>;
  onKeep?: () => void;
  onLetGo?: () => void;
}

/** How a promise in a reply that went out looks in a list: whom, the words, and the day it would be kept on. */
export function PromisedFace({ promise, now, row, onKeep, onLetGo }: Props) {
  const { name, words } = promise;
  const { day, time } = promiseStep(promise, now);
  const to = say('inbox_promisedTo', { words, name });
  return (
    <li class="follow-up" ref={row ?? null}>
      <p>
        <bdi class="person">{name}</bdi>
      </p>
      <p class="follow-up-note" dir="auto">
        {sayParts('reasons_quote', { words: <mark>{words}</mark> })}
      </p>
      <div class="follow-up-acts">
        <button
          type="button"
          class="button small"
          data-row={promiseId(promise)}
          onClick={trusted(() => onKeep?.())}
        >
          {say('inbox_remindMe', { when: onDayAt(day, time, now) })}
          <span class="hidden-words">{to}</span>
        </button>
        <button type="button" class="button plain small" onClick={trusted(() => onLetGo?.())}>
          {say('inbox_noFollowUp')}
          <span class="hidden-words">{to}</span>
        </button>
      </div>
    </li>
  );
}

/** What tells a promise from all others in a list: one reply may make several. */
export function promiseId({ key, words }: WaitingPromise): string {
  return `promise ${key} ${words}`;
}
