import { addDays, dayOf } from '../../domain/days';
import { say } from '../../domain/say/say';
import { QUICK_DAYS } from '../../domain/when/quick-days';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';
import type { AskWhen } from '../use-when';
import { WhenField } from '../when-field';
import type { NextStep } from './proposed';

interface Props {
  step: NextStep;
  /** Why the proposed day: shown while it is still the proposed one. */
  why: string | null;
  /** Reads a time in plain words. */
  ask: AskWhen;
  now: Date;
  onChange: (step: NextStep) => void;
}

/** The dated next step: a day by one click, in plain words or by date, a note, or none. */
export function NextStepForm({ step, why, ask, now, onChange }: Props) {
  const today = dayOf(now);
  return (
    <div class="stack">
      <fieldset class="coach-chips" aria-label={say('coach_when')}>
        {QUICK_DAYS.map(({ says, on }) => {
          const day = on(today);
          return (
            <button
              key={says}
              type="button"
              class="chip"
              aria-pressed={step.on && step.day === day && !step.time}
              onClick={trusted(() => onChange({ ...step, on: true, day, time: undefined }))}
            >
              {says}
            </button>
          );
        })}
        <button
          type="button"
          class="chip"
          aria-pressed={!step.on}
          onClick={trusted(() => onChange({ ...step, on: !step.on, day: step.day || addDays(today, 3) }))}
        >
          {say('coach_none')}
        </button>
      </fieldset>
      {step.on && (
        <>
          <WhenField
            ask={ask}
            now={now}
            chosen={{ day: step.day, time: step.time ?? null }}
            onRead={({ day, time }) => onChange({ ...step, on: true, day, time: time ?? undefined })}
          />
          <div class="coach-when">
            <label class="field">
              <span class="label">{say('coach_day')}</span>
              <input
                class="input"
                type="date"
                data-day
                min={today}
                value={step.day}
                onInput={(event) => onChange({ ...step, day: event.currentTarget.value })}
              />
            </label>
            <label class="field">
              <span class="label">{say('coach_note')}</span>
              <input
                class="input"
                type="text"
                dir="auto"
                maxLength={500}
                value={step.note}
                onInput={(event) => onChange({ ...step, note: event.currentTarget.value })}
              />
            </label>
          </div>
          <p class="quiet coach-reminds">
            {step.day && `${say('coach_reminds', { when: onDayAt(step.day, step.time, now) })} `}
            {why}
            {step.time && (
              <button
                type="button"
                class="button plain muted small"
                onClick={trusted(() => onChange({ ...step, time: undefined }))}
              >
                {say('coach_anyTime')}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
