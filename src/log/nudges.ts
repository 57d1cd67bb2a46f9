import { changed } from '../domain/merge/changed';
import type { FollowUp, NudgeSettings } from '../domain/model';
import { workdayOf } from '../domain/nudges/hours';
import { notificationId } from '../domain/nudges/notification-id';
import { planNudges } from '../domain/nudges/plan';
import type { LogDatabase } from './database';
import { openAfter, openUntil } from './follow-ups';
import { addShown, shownOn, takeShown } from './nudge-count';
import { readSettings } from './settings';

/** What one notification tells: follow-ups that were claimed together, first due first. */
export interface ClaimedNudge {
  /** What the notification is called in the browser. */
  id: string;
  followUps: FollowUp[];
  claimedAt: string;
}

export interface NudgeClaim {
  nudge: ClaimedNudge | null;
  /** When to ask again at the latest; null: there is nothing to wait for. */
  again: Date | null;
}

/** A working day and what daylight saving adds to it, twice: the rest of any. */
const REST_OF_DAY_MS = 50 * 3_600_000;

/**
 * Claims what is to be told now, by the user's settings: open follow-ups that nobody claimed for their due date.
 * Each is answered to exactly one caller, whoever else asks at the same time and however the clock jumps; only a new
 * due date (a snooze) opens a new claim. What brings no notification is claimed without being told.
 *
 * A claim is noted as pending until `nudgeShown`, and counts as one of the day's. A worker that dies between the two
 * leaves it to `pendingNudges` of the next one.
 */
export async function claimNudges(log: LogDatabase, now: Date): Promise<NudgeClaim> {
  const device = await log.deviceId();
  const tables = [log.followUps, log.pendingNudges, log.notes, log.settings];
  return log.transaction('rw', tables, async () => {
    const { nudges: settings } = await readSettings(log);
    const open = await unclaimed(log, settings, now);
    const today = workdayOf(now, settings);
    const shownToday = await shownOn(log, today);
    const { show, silently, again } = planNudges({ open, settings, shownToday, now });

    const claimedAt = now.toISOString();
    const ids = new Set([...silently, ...(show?.ids ?? [])]);
    const claimed = open
      .filter(({ id }) => ids.has(id))
      .map((one) => changed('followUps', one, { ...one, nudgedAt: claimedAt }, device, now));
    await log.followUps.bulkPut(claimed);
    if (!show) return { nudge: null, again };

    const id = notificationId(show, claimedAt);
    const told = new Set(show.ids);
    const followUps = claimed.filter((one) => told.has(one.id));
    await addShown(log, today);
    await log.pendingNudges.bulkPut(
      followUps.map((one) => ({ followUpId: one.id, claimedAt, notification: id, day: today })),
    );
    return { nudge: { id, followUps, claimedAt }, again };
  });
}

/** Nudges that were claimed and not seen to reach the user, by what their notifications are called. */
export async function pendingNudges(log: LogDatabase): Promise<string[]> {
  const pending = await log.pendingNudges.toArray();
  return [...new Set(pending.map(nameOf))];
}

/** This notification reached the user. */
export function nudgeShown(log: LogDatabase, notification: string): Promise<void> {
  return log.transaction('rw', log.pendingNudges, async () => {
    const pending = await log.pendingNudges.toArray();
    await log.pendingNudges.bulkDelete(idsOf(pending.filter((one) => nameOf(one) === notification)));
  });
}

/**
 * Gives a claim back that did not reach the user: it counts for no day, and what still matters of it is claimed anew
 * when the user may be nudged. For the start of a worker only: while one runs, a pending nudge is one that it is about
 * to show.
 */
export async function giveBackNudge(log: LogDatabase, notification: string, now: Date): Promise<void> {
  const device = await log.deviceId();
  await log.transaction('rw', log.followUps, log.pendingNudges, log.notes, async () => {
    const pending = (await log.pendingNudges.toArray()).filter((one) => nameOf(one) === notification);
    const stand = await log.followUps.bulkGet(idsOf(pending));
    const back = pending.flatMap(({ claimedAt }, index) => {
      const one = stand[index];
      // Snoozed or claimed anew since: that claim is none of ours.
      if (one?.nudgedAt !== claimedAt) return [];
      return [changed('followUps', one, { ...one, nudgedAt: null }, device, now)];
    });
    await log.followUps.bulkPut(back);
    const day = pending[0]?.day;
    if (day) await takeShown(log, day);
    await log.pendingNudges.bulkDelete(idsOf(pending));
  });
}

/** When the toolbar has one more to count: the next open follow-up to come due; null when there is none. */
export async function nextDue(log: LogDatabase, now: Date): Promise<Date | null> {
  const next = await openAfter(log, now)
    .filter(({ deletedAt }) => !deletedAt)
    .first();
  return next ? new Date(next.due) : null;
}

/** What is due, what is left of the day, and the first after that which will be told. */
async function unclaimed(log: LogDatabase, settings: NudgeSettings, now: Date): Promise<FollowUp[]> {
  const soon = new Date(now.getTime() + REST_OF_DAY_MS);
  // Read in one go: a cursor, which Dexie's filter needs, takes minutes over ten thousand.
  const near = (await openUntil(log, soon).toArray()).filter(isUnclaimed);
  const next = await openAfter(log, soon)
    .filter((one) => isUnclaimed(one) && !settings.off.includes(one.kind ?? 'step'))
    .first();
  return next ? [...near, next] : near;
}

function isUnclaimed({ nudgedAt, deletedAt }: FollowUp): boolean {
  return nudgedAt === null && !deletedAt;
}

/** Earlier versions did not note what the notification is called. */
function nameOf({ notification, claimedAt }: { notification?: string; claimedAt: string }): string {
  return notification ?? claimedAt;
}

function idsOf(pending: readonly { followUpId: string }[]): string[] {
  return pending.map(({ followUpId }) => followUpId);
}
