import type { Term } from '../facts';

const HOUR = 3_600_000;
/** After a week one more day makes no difference: what is newer is more likely to be saved. */
const MOST = 7;

/** A point for each day that it waits, in tenths. */
export const waiting: Term = ({ what, since }, now) => {
  const hours = (now.getTime() - since.getTime()) / HOUR;
  const days = Math.round((hours / 24) * 10) / 10;
  if (days < 0.1) return null;
  const long = days < 1 ? said(Math.round(hours), 'hour') : said(days, 'day');
  return { says: `${long} ${what === 'complaint' ? 'old' : 'overdue'}`, points: Math.min(days, MOST) };
};

function said(count: number, unit: string): string {
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}
