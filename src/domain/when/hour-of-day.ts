import { clock } from './time-of';
import type { Clock } from './when';

/** Which half of a day a text says; `late`: it speaks of an afternoon or evening somewhere. */
export type Half = 'am' | 'pm' | 'late' | null;

/** An hour before seven without more is in the afternoon: nobody is called at three at night. Null: there is no such hour. */
export function hourOfDay(hour: number, minute: number, half: Half): Clock | null {
  const halved = half === 'am' || half === 'pm';
  if (hour > 23 || (halved && (hour < 1 || hour > 12))) return null;
  if (half === 'pm') return clock((hour % 12) + 12, minute);
  if (half === 'am') return clock(hour % 12, minute);
  const after = hour > 0 && (hour < 7 || (half === 'late' && hour < 12));
  return clock(after ? hour + 12 : hour, minute);
}
