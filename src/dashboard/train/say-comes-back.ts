import { say } from '../../domain/say/say';
import { sayDays } from '../../ui/say-when';

const DAY = 86_400_000;

/** In how long a card comes back: `in 10 min`, `in 3 days`. */
export function sayComesBack(due: Date, now: Date): string {
  const away = due.getTime() - now.getTime();
  return away < DAY / 2
    ? say('train_inMinutes', { minutes: Math.max(1, Math.round(away / 60_000)) })
    : say('train_inStretch', { stretch: sayDays(Math.max(1, Math.round(away / DAY))) });
}
