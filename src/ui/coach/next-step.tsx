import { addDays, dayOf } from '../../domain/days';
import { onDay } from '../say-when';
import { trusted } from '../trusted';
import type { NextStep } from './proposed';

interface Props {
  step: NextStep;
  /** Why the proposed day: shown while it is still the proposed one. */
  why: string | null;
  now: Date;
  onChange: (step: NextStep) => void;
}

const QUICK = [
  { label: 'Tomorrow', days: 1 },
  { label: 'In 3 days', days: 3 },
  { label: 'Next week', days: 7 },
] as const;

/** The dated next step: a day by one click or by date, a note, or none. */
export function NextStepForm({ step, why, now, onChange }: Props) {
  const today = dayOf(now);
  return (
    <div class="stack">
      <fieldset class="coach-chips" aria-label="When">
        {QUICK.map(({ label, days }) => {
          const day = addDays(today, days);
          return (
            <button
              key={label}
              type="button"
              class="chip"
              aria-pressed={step.on && step.day === day}
              onClick={trusted(() => onChange({ ...step, on: true, day }))}
            >
              {label}
            </button>
          );
        })}
        <button
          type="button"
          class="chip"
          aria-pressed={!step.on}
          onClick={trusted(() => onChange({ ...step, on: !step.on, day: step.day || addDays(today, 3) }))}
        >
          None
        </button>
      </fieldset>
      {step.on && (
        <>
          <div class="coach-when">
            <label class="field">
              <span class="label">Day</span>
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
              <span class="label">Note to yourself</span>
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
          <p class="quiet">
            {step.day && `Rapport reminds you ${onDay(step.day, now)}. `}
            {why}
          </p>
        </>
      )}
    </div>
  );
}
