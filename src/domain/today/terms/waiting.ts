import { sayCount } from '../../say/say';
import type { Term } from '../facts';

const HOUR = 3_600_000;
/** After a week one more day makes no difference: what is newer is more likely to be saved. */
const MOST = 7;

/** A point for each day that it waits, in tenths. */
export const waiting: Term = ({ what, since }, now) => {
  const hours = (now.getTime() - since.getTime()) / HOUR;
  const days = Math.round((hours / 24) * 10) / 10;
  if (days < 0.1) return null;
  const old = what === 'complaint';
  const says =
    days < 1
      ? sayCount(old ? 'today_hoursOld' : 'today_hoursOverdue', Math.round(hours))
      : sayCount(old ? 'today_daysOld' : 'today_daysOverdue', days);
  return { says, points: Math.min(days, MOST) };
};
