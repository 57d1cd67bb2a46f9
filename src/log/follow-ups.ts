import Dexie from 'dexie';
import type { Contact, FollowUp } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { contactById } from './contacts';
import type { LogDatabase } from './database';
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
