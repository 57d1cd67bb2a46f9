import { say } from './say';

/** A stretch of minutes as one would say it: `45 min`, `3 h`, `3 h 20 min`; of a day and more in whole hours. */
export function sayMinutes(amount: number): string {
  const whole = Math.round(amount);
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return say('when_minutes', { minutes });
  return minutes === 0 || hours >= 24
    ? say('when_hours', { hours })
    : say('when_hoursMinutes', { hours, minutes });
}
