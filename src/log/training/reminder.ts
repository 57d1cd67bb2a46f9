import { mayNudge } from '../../domain/nudges/hours';
import { minutesOf } from '../../domain/training/session';
import type { LogDatabase } from '../database';
import { readSettings } from '../settings';
import { dueCards } from './cards';
import { readSession } from './session';

/** What waits for the user in Train this week. */
export interface TrainingReminder {
  /** What is left of a session that was begun, in minutes; null: it was not begun. */
  left: number | null;
  /** Cards that are due. */
  cards: number;
}

/**
 * Whether to point to this week's session: what to say, or null. In working hours only, not in quiet ones; never once it
 * is done, and not before there is anything of the user's own to train on.
 */
export async function trainingReminder(log: LogDatabase, now: Date): Promise<TrainingReminder | null> {
  const { remindOfTraining, nudges } = await readSettings(log);
  // Not by the hour of the digest: this is a line on a page, and no notification.
  if (!remindOfTraining || !mayNudge(now, { ...nudges, digestHour: null })) return null;
  const session = await readSession(log, now);
  const cards = (await dueCards(log, now)).length;
  if (!session) {
    const trained = (await log.attempts.count()) > 0;
    return cards > 0 || trained ? { left: null, cards } : null;
  }
  if (!session.next) return null;
  const begun = session.items.some(({ done }) => done);
  return { left: begun ? minutesOf(session.items.filter(({ done }) => !done)) : null, cards };
}
