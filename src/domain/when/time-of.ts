import type { Clock } from './when';

/** The local hour and minute of a moment. */
export function timeOf(moment: Date): Clock {
  return clock(moment.getHours(), moment.getMinutes());
}

/** When a follow-up comes due; `timed`: at an hour that the user named. */
export interface Due {
  due: string;
  timed?: boolean | undefined;
}

/** The local hour at which a follow-up is due where the user named one; null: at any time of its day. */
export function namedHour({ due, timed }: Due): Clock | null {
  return timed ? timeOf(new Date(due)) : null;
}

export function clock(hour: number, minute: number): Clock {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Hour and minute of `09:30`. */
export function hourAndMinute(time: Clock): { hour: number; minute: number } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}
