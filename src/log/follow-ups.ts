import Dexie from 'dexie';
import { changed } from '../domain/merge/changed';
import type { Contact, FollowUp } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { contactById } from './contacts';
import type { LogDatabase } from './database';
import { attempt, failed, type Kept, kept } from './outcome';
import { personOf } from './same-person';

/** A follow-up with what a list shows of it. */
export interface FollowUpLine {
  followUp: FollowUp;
  contact: Contact | null;
  /** The post it goes back to, when the page gave an address. */
  permalink: string | null;
  mentionKey: PostKey | null;
}

/** How many open follow-ups have come due. */
export async function countDue(log: LogDatabase, now: Date): Promise<number> {
  const until = now.toISOString();
  // Thousands are counted without being read; deleted ones are few, and purged after a while.
  const [open, deleted] = await Promise.all([
    openUntil(log, now).count(),
    log.followUps.where('deletedAt').above('').toArray(),
  ]);
  return open - deleted.filter(({ status, due }) => status === 'open' && due <= until).length;
}

/** Open follow-ups still to come, next first. */
export async function upcomingFollowUps(log: LogDatabase, now: Date, limit: number): Promise<FollowUpLine[]> {
  const upcoming = await openAfter(log, now)
    .filter((followUp) => !followUp.deletedAt)
    .limit(limit)
    .toArray();
  return linesOf(log, upcoming);
}

/** One follow-up with what a list shows of it, or null. */
export async function followUpLine(log: LogDatabase, id: string): Promise<FollowUpLine | null> {
  const followUp = await log.followUps.get(id);
  if (!followUp || followUp.deletedAt) return null;
  return (await linesOf(log, [followUp]))[0] ?? null;
}

/** The open follow-ups with a contact, next first. */
export async function openFollowUpsWith(log: LogDatabase, contactId: string): Promise<FollowUp[]> {
  const ids = (await personOf(log, contactId)).map(({ id }) => id);
  const all = await log.followUps.where('contactId').anyOf(ids).toArray();
  return all
    .filter((followUp) => followUp.status === 'open' && !followUp.deletedAt)
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** Done. Answers the follow-up as it was, for `restoreFollowUp`. */
export function completeFollowUp(log: LogDatabase, id: string, now: Date): Promise<Kept<FollowUp>> {
  return changeFollowUp(log, id, now, (followUp) => {
    followUp.status = 'done';
  });
}

/**
 * Moves a follow-up to another time, which brings a new nudge, unless that time is past already: then the
 * user, who has just chosen it, is looking at it. Answers the follow-up as it was, for `restoreFollowUp`.
 */
export function snoozeFollowUp(log: LogDatabase, id: string, due: Date, now: Date): Promise<Kept<FollowUp>> {
  return changeFollowUp(log, id, now, (followUp) => {
    followUp.due = due.toISOString();
    followUp.status = 'open';
    followUp.nudgedAt = due <= now ? now.toISOString() : null;
    // A time that was chosen holds, whatever they do until then.
    delete followUp.until;
  });
}

/** Undo: puts due date, what it was set aside for, status and nudge back as they were in `before`. */
export function restoreFollowUp(log: LogDatabase, before: FollowUp, now: Date): Promise<Kept<FollowUp>> {
  return changeFollowUp(log, before.id, now, (followUp) => {
    followUp.due = before.due;
    followUp.status = before.status;
    followUp.nudgedAt = before.nudgedAt;
    if (before.until) followUp.until = before.until;
    else delete followUp.until;
  });
}

/** Open follow-ups due up to and including `now`, in order. */
export function openUntil(log: LogDatabase, now: Date) {
  return log.followUps
    .where('[status+due]')
    .between(['open', Dexie.minKey], ['open', now.toISOString()], true, true);
}

/** Open follow-ups due after `now`, in order. */
export function openAfter(log: LogDatabase, now: Date) {
  return log.followUps
    .where('[status+due]')
    .between(['open', now.toISOString()], ['open', Dexie.maxKey], false, true);
}

function changeFollowUp(
  log: LogDatabase,
  id: string,
  now: Date,
  change: (followUp: FollowUp) => void,
): Promise<Kept<FollowUp>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.followUps, async () => {
      const before = await log.followUps.get(id);
      if (!before || before.deletedAt) {
        return failed('missing', 'This follow-up is no longer there.');
      }
      const after = { ...before };
      change(after);
      await log.followUps.put(changed('followUps', before, after, device, now));
      return kept(before);
    });
  });
}

/** Follow-ups with what a list shows of them, in their order. */
export async function linesOf(log: LogDatabase, followUps: FollowUp[]): Promise<FollowUpLine[]> {
  const [contacts, interactions, mentions] = await Promise.all([
    // One by one only where somebody was merged: `contactById` follows that.
    log.contacts
      .bulkGet(followUps.map((followUp) => followUp.contactId))
      .then((rows) =>
        Promise.all(rows.map((row) => (row?.mergedInto ? contactById(log, row.id) : (row ?? null)))),
      ),
    log.interactions.bulkGet(followUps.map((followUp) => followUp.interactionId ?? '')),
    log.mentions.bulkGet(followUps.map((followUp) => followUp.mentionId ?? '')),
  ]);
  return followUps.map((followUp, index) => {
    const contact = contacts[index];
    return {
      followUp,
      contact: contact && !contact.deletedAt ? contact : null,
      permalink: interactions[index]?.permalink ?? mentions[index]?.post.permalink ?? null,
      mentionKey: mentions[index]?.key ?? null,
    };
  });
}
