import type { Clock } from './when';

/** The local hour and minute of a moment. */
export function timeOf(moment: Date): Clock {
  return clock(moment.getHours(), moment.getMinutes());
}

export function clock(hour: number, minute: number): Clock {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Hour and minute of `09:30`. */
export function hourAndMinute(time: Clock): { hour: number; minute: number } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}
