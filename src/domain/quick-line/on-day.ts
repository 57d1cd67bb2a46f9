import { type Day, momentOn } from '../days';

/** A day at the hour of a moment. */
export function onDay(day: Day, moment: Date): Date {
  const on = momentOn(day, moment.getHours()) ?? new Date(moment);
  on.setMinutes(moment.getMinutes());
  return on;
}
