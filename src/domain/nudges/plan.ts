import type { FollowUp, NudgeSettings } from '../model';
import { mayNudge, workdayOf } from './hours';
import { nextMoment } from './next-moment';

/** A follow-up that is open and whose nudge nobody claimed. */
export type Unclaimed = Pick<FollowUp, 'id' | 'due' | 'kind'>;

export interface NudgeQuestion {
  /** What is due, what comes due in the rest of the working day, and what comes next after that. */
  open: readonly Unclaimed[];
  settings: NudgeSettings;
  /** How many nudges the working day of `now` has had. */
  shownToday: number;
  now: Date;
}

export interface NudgePlan {
  /** What to tell now, all in one notification; null: nothing. */
  show: { ids: string[]; as: 'single' | 'digest' } | null;
  /** What is due and brings no notification: its kind is switched off, or all are. */
  silently: string[];
  /** When there may be something to tell again, later than `now`; null: never, as things stand. */
  again: Date | null;
}

/**
 * What to nudge about now. What is due together comes in one notification, so what was missed over night or in sleep
 * is one digest. The last nudge of a day tells of all that is left of it, also of what comes due later that day; a
 * digest at a chosen hour is the first and the last.
 */
export function planNudges({ open, settings, shownToday, now }: NudgeQuestion): NudgePlan {
  const brings = ({ kind }: Unclaimed): boolean => settings.on && !settings.off.includes(kind ?? 'step');
  const isDue = ({ due }: Unclaimed): boolean => new Date(due) <= now;
  const wanted = open.filter(brings);
  const silently = open.filter((one) => !brings(one) && isDue(one)).map(({ id }) => id);

  const today = workdayOf(now, settings);
  const isToday = ({ due }: Unclaimed): boolean => workdayOf(new Date(due), settings) === today;
  const most = settings.digestHour === null ? settings.mostADay : 1;
  const due = wanted.filter(isDue);
  const tellsRest = shownToday === most - 1 && (due.length > 0 || settings.digestHour !== null);
  const ready = shownToday < most && mayNudge(now, settings);
  const told = !ready ? [] : tellsRest ? wanted.filter((one) => isDue(one) || isToday(one)) : due;

  const shown = shownToday + (told.length > 0 ? 1 : 0);
  const toldNow = new Set(told);
  const rest = wanted.filter((one) => !toldNow.has(one));
  const [next] = rest.map((one) => new Date(one.due)).sort((a, b) => a.getTime() - b.getTime());
  return {
    show:
      told.length > 0 ? { ids: told.map(({ id }) => id), as: told.length === 1 ? 'single' : 'digest' } : null,
    silently,
    again: next ? nextMoment({ due: next, notOn: shown >= most ? today : null }, settings, now) : null,
  };
}
