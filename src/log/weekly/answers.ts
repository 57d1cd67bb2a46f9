import { addDays, type Day, dayOf } from '../../domain/days';
import type { WeekAnswer } from '../../domain/model';
import { ANSWERS_COUNT_WEEKS, type WeekAnswerId } from '../../domain/weekly/answers';
import { mondayOf } from '../../domain/when/calendar';
import { act, type Done } from '../act';
import type { LogDatabase } from '../database';
import { type Kept, kept } from '../outcome';

/** The answers that count for this week's review, oldest first. */
export async function weekAnswers(log: LogDatabase, now: Date): Promise<WeekAnswer[]> {
  const since = addDays(mondayOf(dayOf(now)), -7 * ANSWERS_COUNT_WEEKS);
  const answers = await log.weekAnswers.where('week').above(since).toArray();
  return answers
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
}

/** Keeps what the user made of a point of a week; it takes the place of what they said of it before in that week. */
export function answerPoint(
  log: LogDatabase,
  { week, point, answer }: { week: Day; point: string; answer: WeekAnswerId },
  now: Date,
): Promise<Kept<Done<WeekAnswer>>> {
  return act<WeekAnswer>(log, ['weekAnswers'], now, async (act) => {
    for (const { id } of await answersTo(log, week, point)) await act.remove('weekAnswers', id);
    return kept(await act.add('weekAnswers', { week, point, answer }));
  });
}

/** Brings a point back into the review of a week. */
export function unanswerPoint(
  log: LogDatabase,
  { week, point }: { week: Day; point: string },
  now: Date,
): Promise<Kept<Done<null>>> {
  return act<null>(log, ['weekAnswers'], now, async (act) => {
    for (const { id } of await answersTo(log, week, point)) await act.remove('weekAnswers', id);
    return kept(null);
  });
}

async function answersTo(log: LogDatabase, week: Day, point: string): Promise<WeekAnswer[]> {
  const answers = await log.weekAnswers.where('week').equals(week).toArray();
  return answers.filter((one) => one.point === point && !one.deletedAt);
}
