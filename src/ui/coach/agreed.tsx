import { addDays, dayOf } from '../../domain/days';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { Meeting } from '../meeting';
import { onDay } from '../say-when';
import type { CoachState } from './coach-state';

/** Whether they agreed to meet: kept with the conversation, and counted as a meeting. */
export function Agreed({ coach, now }: { coach: CoachState; now: Date }) {
  const { on, day } = coach.nextStep.value;
  const today = dayOf(now);
  return (
    <div class="coach-agreed quiet">
      <Meeting
        day={coach.meeting.value}
        // The next step is often the meeting itself.
        proposed={on && day > today ? day : addDays(today, 1)}
        onDay={(agreed) => {
          coach.meeting.value = agreed;
        }}
      />
    </div>
  );
}

/** The meeting that was kept with the conversation. */
export function AgreedKept({ coach, now }: { coach: CoachState; now: Date }) {
  const day = coach.meeting.value;
  if (day === null) return null;
  return (
    <p class="coach-agreed row">
      <Icon name="check" size={14} /> {say('coach_agreed', { when: onDay(day, now) })}
    </p>
  );
}
