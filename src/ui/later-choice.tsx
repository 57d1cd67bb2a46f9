import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { dayOf } from '../domain/days';
import { say } from '../domain/say/say';
import { QUICK_DAYS } from '../domain/when/quick-days';
import { askWhen } from './ask-when';
import { ASIDE, type When } from './moved-to';
import { trusted } from './trusted';
import { WhenField } from './when-field';

interface Props {
  /** Of one alone, whose person's days the words may name. */
  followUpId?: string;
  now: Date;
  onChoose: (when: When) => void;
}

/** Where follow-ups are moved: a day by one click, in plain words or by date, or until something happens. */
export function LaterChoice({ followUpId, now, onChoose }: Props) {
  const day = useSignal('');
  const ask = useMemo(() => askWhen(followUpId ? { followUpId } : null), [followUpId]);
  const today = dayOf(now);
  return (
    <form
      class="follow-up-later"
      aria-label={say('ui_later')}
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (day.value) onChoose({ day: day.value });
      })}
    >
      {QUICK_DAYS.map(({ says, on }) => (
        <button key={says} type="button" class="chip" onClick={trusted(() => onChoose({ day: on(today) }))}>
          {says}
        </button>
      ))}
      {(['reply', 'page'] as const).map((until) => (
        <button key={until} type="button" class="chip" onClick={trusted(() => onChoose({ until }))}>
          {say(ASIDE[until].label)}
        </button>
      ))}
      <span class="row">
        <label>
          <span class="hidden-words">{say('ui_anotherDay')}</span>
          <input
            class="input"
            type="date"
            min={today}
            value={day.value}
            onInput={(event) => {
              day.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button small" aria-disabled={day.value === ''}>
          {say('ui_move')}
        </button>
      </span>
      <WhenField
        ask={ask}
        now={now}
        chosen={{ day: '', time: null }}
        act={{
          says: say('ui_moveThere'),
          onAct: ({ day: on, time }) => onChoose({ day: on, time: time ?? undefined }),
        }}
      />
    </form>
  );
}
